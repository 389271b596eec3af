import type { FileExceptionRequest, RestrictionDetail } from '../types';
import { draftPlace, type FormState } from './formState';
import { type Answers, answersToRule, dataClassOf, days, said } from './questionnaire';

/** What is sent: the answers that were given, under the names that the server has for them. */
export function requestOf(
  state: FormState,
  rule: RestrictionDetail | undefined,
  rather: string,
): FileExceptionRequest {
  const { answers } = state;
  return {
    goal: said(answers, 'goal') ?? '',
    consequence: said(answers, 'consequence') ?? '',
    neededFrom: answers[days.from] ?? '',
    neededUntil: answers[days.until] ?? '',
    dataClass: dataClassOf(answers.data_class),
    managerKnows: answers.manager_knows === 'yes',
    whoElse: said(answers, 'who_else'),
    stoppedBy: said(answers, 'stopped_by'),
    workaround: workaroundOf(state, rather),
    ...ruleOf(answers, rule),
    requester: state.requester?.id ?? null,
    attachments: state.files.map(({ id }) => id),
    draft: draftPlace,
  };
}

function ruleOf(answers: Answers, rule: RestrictionDetail | undefined) {
  if (rule === undefined) return {};
  return { restriction: rule.key, answers: answersToRule(answers, rule.questions) };
}

/** What somebody does already, or that they would rather say it than write it. */
function workaroundOf(state: FormState, rather: string): string | null {
  if (state.otherWay === 'talk') return rather;
  return state.otherWay === 'yes' ? said(state.answers, 'workaround') : null;
}

import type { TFunction } from 'i18next';
import type { Step } from '@/ui/Steps';
import type { CaseDetail, CaseStep } from './types';

const order: readonly CaseStep[] = ['UNDERSTAND', 'EXPLORE', 'DECIDE', 'IN_FORCE', 'ENDED'];

/** The five steps in which people follow a case. */
export function stepsOf(
  t: TFunction<'exceptions'>,
  file: CaseDetail,
  href?: (step: CaseStep) => string,
): Step[] {
  return stepsThrough(file).map((step) => {
    const note = noteOf(t, file, step);
    return {
      id: step,
      label: t(`step.${step}`),
      ...(href === undefined ? {} : { href: href(step) }),
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** What ended without a decision, or without ever being in force, did not go through that step. */
export function stepsThrough(file: Pick<CaseDetail, 'step' | 'milestones'>): CaseStep[] {
  const { decidedAt, activatedAt } = file.milestones;
  return order.filter((step) => {
    if (file.step !== 'ENDED') return true;
    if (step === 'DECIDE') return decidedAt != null;
    return step !== 'IN_FORCE' || activatedAt != null;
  });
}

function noteOf(t: TFunction<'exceptions'>, file: CaseDetail, step: CaseStep): string | undefined {
  if (step === 'EXPLORE' && file.proposals.length > 0) {
    const answered = file.proposals.filter(({ response }) => response !== 'NONE').length;
    return t('case.answeredOf', { answered, of: file.proposals.length });
  }
  if (step === 'DECIDE' && file.approvers.length > 0) {
    const agreed = file.approvers.filter(({ filledBy }) => filledBy != null).length;
    return t('case.agreedOf', { agreed, of: file.approvers.length });
  }
  return undefined;
}

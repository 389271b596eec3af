import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointerToField, problemOf } from '@/api/problem';
import { useDraftKeeper } from '@/api/useDraft';
import type { Uploaded } from '@/api/useUploads';
import { paths } from '@/app/paths';
import { isoDate } from '@/lib/time';
import { useNavigation } from '@/ui/Link';
import { useFileExceptionRequest } from '../api';
import type { Question } from '../types';
import { draftPlace, type FormState, isEmpty } from './formState';
import { faultsOf, questionOfField, type Screen, screensOf, summary } from './questionnaire';
import { requestOf } from './request';
import { useFaults } from './useFaults';
import { useRule } from './useRule';
import { useScreen } from './useScreen';

/** With what the form begins. */
export interface FormStart {
  start: FormState;
  /** The same without what was kept from before. */
  fresh: FormState;
  /** It begins with something that is not kept yet. */
  isNew: boolean;
}

/** What was typed, what it lacks, and where it goes. */
export function useExceptionForm(
  questions: readonly Question[],
  { start, fresh, isNew }: FormStart,
) {
  const { t } = useTranslation('exceptions');
  const navigation = useNavigation();
  const [state, setState] = useState(start);
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  const draft = useDraftKeeper(draftPlace);
  const inTheWay = useRule(state);
  const file = useFileExceptionRequest();
  const { rule } = inTheWay;
  const screens = screensOf(rule?.commonQuestions ?? questions, rule?.questions ?? []);
  const at = useScreen(screens);
  const today = isoDate(new Date());

  const keepStart = useEffectEvent(() => {
    if (isNew) draft.keep(JSON.stringify(start));
  });
  useEffect(() => keepStart(), []);

  const faultsOn = (screen: Screen) => faultsOf(screen.questions, state.answers, today);
  const isWrong = (screen: Screen) => Object.keys(faultsOn(screen)).length > 0;
  const seen = Object.assign({}, ...screens.filter(({ id }) => looked.has(id)).map(faultsOn));
  const faults = useFaults(seen, file.error);

  // What arrives later, such as an upload, must find what was typed since.
  const latest = useRef(state);
  function change(part: Partial<FormState>) {
    latest.current = { ...latest.current, ...part };
    setState(latest.current);
    draft.keep(isEmpty(latest.current) ? '' : JSON.stringify(latest.current));
  }
  function addFile(file: Uploaded) {
    change({ files: [...latest.current.files, file] });
  }
  function answerTo(key: string, value: string) {
    const onlyHere = rule?.questions.some((question) => question.key === key) ?? false;
    // Whoever answers what only this rule asks means this rule.
    const settled = inTheWay.guessed && onlyHere && rule !== undefined;
    const rulesChoice = settled ? { by: 'person' as const, key: rule.key } : state.rule;
    change({ answers: { ...state.answers, [key]: value }, rule: rulesChoice });
  }
  function startOver() {
    change(fresh);
    setLooked(new Set());
    file.reset();
  }
  function next() {
    const screen = screens.find(({ id }) => id === at.id);
    if (screen === undefined) return;
    setLooked(new Set([...looked, screen.id]));
    if (isWrong(screen)) at.focus(screen.id);
    else at.go(at.next);
  }
  function send() {
    if (at.onPhone() && at.id !== summary) return next();
    setLooked(new Set(screens.map((screen) => screen.id)));
    const wrong = screens.find(isWrong);
    if (wrong !== undefined) return at.go(wrong.id);
    file.mutate(requestOf(state, rule, t('form.otherWay.rather')), {
      onSuccess: async ({ number }) => {
        await draft.end();
        navigation.go(paths.exception(number));
      },
      onError: (error) => {
        const pointed = screenOf(error, screens);
        if (pointed !== undefined) at.go(pointed);
      },
    });
  }
  return {
    state,
    change,
    addFile,
    answerTo,
    startOver,
    send,
    screens,
    at,
    today,
    inTheWay,
    faults,
    file,
    draft,
  };
}

/** The first question that the server has an objection to. */
function screenOf(error: unknown, screens: readonly Screen[]): string | undefined {
  const keys = problemOf(error).errors.map(({ pointer }) =>
    questionOfField(pointerToField(pointer)),
  );
  return screens.find((screen) => screen.questions.some(({ key }) => keys.includes(key)))?.id;
}

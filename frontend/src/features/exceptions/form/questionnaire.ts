import type { DataClass, Question } from '../types';

/** Answers by the key of their question; a day is `2026-06-30`, yes and no are `yes` and `no`. */
export type Answers = Readonly<Record<string, string>>;

/** A good answer to everything but a free text, where it is simply typed. */
export const unknown = 'I do not know';

/** What one sees at a time on a phone: one question, or two that are one thing. */
export interface Screen {
  id: string;
  questions: readonly Question[];
}

/** The two days are asked as one question: when do you need it? */
export const days = { id: 'when', from: 'needed_from', until: 'needed_until' } as const;

/** The last screen, where everything is read again before it is sent. */
export const summary = 'summary';

/** The questions for everybody in their order, then those of the rule. */
export function screensOf(common: readonly Question[], ofRule: readonly Question[]): Screen[] {
  const screens: Screen[] = [];
  for (const question of common) {
    const both = question.key === days.until && screens.at(-1)?.id === days.id;
    if (both) screens.push({ id: days.id, questions: [...takeLast(screens), question] });
    else if (question.key === days.from) screens.push({ id: days.id, questions: [question] });
    else screens.push({ id: question.key, questions: [question] });
  }
  const asked = new Set(common.map((question) => question.key));
  for (const question of ofRule) {
    if (!asked.has(question.key)) screens.push({ id: question.key, questions: [question] });
  }
  return screens;
}

function takeLast(screens: Screen[]): readonly Question[] {
  return screens.pop()?.questions ?? [];
}

/** What is wrong with an answer, as a name for the words of it. */
export type Fault = 'missing' | 'notADay' | 'notANumber' | 'endsBeforeStart' | 'inThePast';

/** What the person can see for themselves; the server looks again, at this and at more. */
export function faultsOf(
  questions: readonly Question[],
  answers: Answers,
  today: string,
): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  for (const question of questions) {
    const fault = faultOf(question, answers, today);
    if (fault !== undefined) faults[question.key] = fault;
  }
  return faults;
}

function faultOf(question: Question, answers: Answers, today: string): Fault | undefined {
  const answer = answers[question.key]?.trim() ?? '';
  if (answer === '') return question.required ? 'missing' : undefined;
  if (answer === unknown) return undefined;
  if (question.type === 'NUMBER' && !/^\d{1,12}(\.\d{1,6})?$/.test(answer)) return 'notANumber';
  if (question.type === 'DATE' && !isDay(answer)) return 'notADay';
  if (question.key !== days.until) return undefined;
  if (answer < (answers[days.from] ?? '')) return 'endsBeforeStart';
  return answer < today ? 'inThePast' : undefined;
}

function isDay(answer: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(answer) && !Number.isNaN(Date.parse(answer));
}

export function answered(screen: Screen, answers: Answers): boolean {
  return screen.questions.every((question) => (answers[question.key] ?? '').trim() !== '');
}

const dataClasses: readonly DataClass[] = [
  'PUBLIC',
  'INTERNAL',
  'CONFIDENTIAL',
  'RESTRICTED',
  'NOT_SURE',
];

/** The five classes are the same for everybody, whatever words a rule asks with. */
export const dataClassOptions = dataClasses;

export function dataClassOf(answer: string | undefined): DataClass {
  return dataClasses.find((dataClass) => dataClass === answer) ?? 'NOT_SURE';
}

/** Whether somebody has found another way: what they say to it is kept apart from what they did. */
export type OtherWay = 'no' | 'yes' | 'talk';

/** Names of what the common questions are called when they are sent. */
const commonFields: Readonly<Record<string, string>> = {
  goal: 'goal',
  consequence: 'consequence',
  needed_from: 'neededFrom',
  needed_until: 'neededUntil',
  who_else: 'whoElse',
  data_class: 'dataClass',
  stopped_by: 'stoppedBy',
  workaround: 'workaround',
  manager_knows: 'managerKnows',
};

/** The question that a field of the answer to the server belongs to; undefined where it is none. */
export function questionOfField(field: string): string | undefined {
  if (field.startsWith('answers.')) return field.slice('answers.'.length);
  return Object.entries(commonFields).find(([, name]) => name === field)?.[0];
}

/** Answers to the rule's own questions, without those of a rule that was considered before. */
export function answersToRule(
  answers: Answers,
  ofRule: readonly Question[],
): Record<string, string> {
  const given: Record<string, string> = {};
  for (const { key } of ofRule) {
    const answer = answers[key]?.trim() ?? '';
    if (answer !== '' && commonFields[key] === undefined) given[key] = answer;
  }
  return given;
}

/** Null where nothing was said. */
export function said(answers: Answers, key: string): string | null {
  const answer = answers[key]?.trim() ?? '';
  return answer === '' ? null : answer;
}

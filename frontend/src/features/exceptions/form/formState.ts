import type { Uploaded } from '@/api/useUploads';
import { besides } from './answers';
import type { Prefill } from './prefill';
import type { Answers, OtherWay } from './questionnaire';

/**
 * Which rule is in the way: guessed from what was typed, named by the address that led here, or said
 * by the person, who may also say that they do not know (null).
 */
export type RuleChoice =
  | { by: 'guess' }
  | { by: 'address'; key: string }
  | { by: 'person'; key: string | null };

/** Where the form keeps what is typed, one of each person. */
export const draftPlace = 'exception-new';

/** Everything typed so far. It is kept on the server as it is, as JSON. */
export interface FormState {
  answers: Answers;
  otherWay: OtherWay | '';
  rule: RuleChoice;
  /** For whom it is asked, where that is somebody else. */
  requester: { id: string; name: string } | null;
  /** Pictures of what stopped them, already uploaded. */
  files: readonly Uploaded[];
}

export const empty: FormState = {
  answers: {},
  otherWay: '',
  rule: { by: 'guess' },
  requester: null,
  files: [],
};

/** What was kept, and what an address brings: nothing of the one is lost to the other. */
export function startWith(prefill: Prefill, kept: FormState = empty): FormState {
  const rule: RuleChoice =
    prefill.rule === undefined ? kept.rule : { by: 'address', key: prefill.rule };
  const answers = { ...kept.answers };
  for (const [key, brought] of Object.entries(prefill.answers)) {
    answers[key] = besides(answers[key], brought);
  }
  return { ...kept, rule, answers };
}

export function isEmpty(state: FormState): boolean {
  return (
    Object.values(state.answers).every((answer) => answer.trim() === '') &&
    state.otherWay === '' &&
    state.rule.by !== 'person' &&
    state.requester === null &&
    state.files.length === 0
  );
}

/** A draft as it was kept, or undefined where it is from another time or not one at all. */
export function readState(text: string): FormState | undefined {
  const value = parsed(text);
  if (!isRecord(value) || !isRecord(value.answers) || !isRecord(value.rule)) return undefined;
  const answers: Record<string, string> = {};
  for (const [key, answer] of Object.entries(value.answers)) {
    if (typeof answer === 'string') answers[key] = answer;
  }
  return {
    answers,
    otherWay: otherWayOf(value.otherWay),
    rule: ruleOf(value.rule),
    requester: personOf(value.requester),
    files: Array.isArray(value.files) ? value.files.flatMap(fileOf) : [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function otherWayOf(value: unknown): OtherWay | '' {
  return value === 'no' || value === 'yes' || value === 'talk' ? value : '';
}

function ruleOf(value: Record<string, unknown>): RuleChoice {
  if (value.by === 'person' && (typeof value.key === 'string' || value.key === null)) {
    return { by: 'person', key: value.key };
  }
  return value.by === 'address' && typeof value.key === 'string'
    ? { by: 'address', key: value.key }
    : { by: 'guess' };
}

function personOf(value: unknown): FormState['requester'] {
  return isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string'
    ? { id: value.id, name: value.name }
    : null;
}

function fileOf(value: unknown): Uploaded[] {
  if (!isRecord(value)) return [];
  const { id, name, size } = value;
  return typeof id === 'string' && typeof name === 'string' && typeof size === 'number'
    ? [{ id, name, size }]
    : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

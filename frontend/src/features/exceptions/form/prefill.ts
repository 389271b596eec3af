import type { Answers } from './questionnaire';

/** What the address of the form may hold: the question that has the screen, and what a block page says. */
export interface FormAddress {
  at?: string | undefined;
  kind?: string | undefined;
  goal?: string | undefined;
  url?: string | undefined;
  reason?: string | undefined;
}

/** What a block page may bring along. It comes from outside, so it is text for a box and nothing else. */
export interface Prefill {
  rule?: string;
  answers: Answers;
}

const longest = 2000;
const keyed = /^[a-z][a-z0-9_]{0,59}$/;

/** `?kind=blocked_website&url=…&cat=…` as a proxy's block page sends it; whatever else is there is dropped. */
export function formAddress(search: Readonly<Record<string, unknown>>): FormAddress {
  const address = {
    at: keyOf(search.at),
    kind: keyOf(search.kind) ?? keyOf(search.rule),
    goal: textOf(search.goal),
    url: textOf(search.url),
    reason: textOf(search.reason) ?? textOf(search.cat),
  };
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined));
}

export function prefillOf({ kind, goal, url, reason }: FormAddress): Prefill {
  const answers: Record<string, string> = {};
  const stopped = [reason, url].filter((part) => part !== undefined).join('\n');
  if (goal !== undefined) answers.goal = goal;
  if (url !== undefined) answers.url = url;
  if (stopped !== '') answers.stopped_by = stopped;
  return kind === undefined ? { answers } : { rule: kind, answers };
}

function keyOf(value: unknown): string | undefined {
  return typeof value === 'string' && keyed.test(value) ? value : undefined;
}

/** Without control characters, so that what one sees in the box is what is sent. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = Array.from(String(value))
    .filter((character) => character >= ' ' && character !== '\u007f')
    .join('')
    .trim()
    .slice(0, longest);
  return text === '' ? undefined : text;
}

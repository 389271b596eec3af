import { cut } from '@/lib/cut';
import { longestAnswer } from './answers';
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
  /** The rule that it names; there may be none of that name. */
  rule?: string;
  answers: Answers;
}

/** Half of an answer, so that the message and the address of a page fit into one. */
const longest = longestAnswer / 2 - 1;
const longestName = 60;
const keyed = /^[a-z][a-z0-9_]{0,59}$/;

/** Questions of rules that ask which page or service it is. */
const whichPage = ['url', 'service', 'source', 'tool'];

/** `?kind=blocked_website&url=…&reason=…` as a proxy's block page sends it; whatever else is there is dropped. */
export function formAddress(search: Readonly<Record<string, unknown>>): FormAddress {
  const address = {
    at: keyOf(search.at),
    kind: textOf(search.kind, longestName) ?? keyOf(search.rule),
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
  if (stopped !== '') answers.stopped_by = stopped;
  if (url !== undefined) for (const key of whichPage) answers[key] = url;
  return kind === undefined ? { answers } : { rule: kind, answers };
}

function keyOf(value: unknown): string | undefined {
  return typeof value === 'string' && keyed.test(value) ? value : undefined;
}

/** Without characters that cannot be seen, so that what one reads in the box is what is sent. */
function textOf(value: unknown, most = longest): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'string' && typeof one !== 'number') return undefined;
  const text = cut(
    String(one)
      .replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '')
      .trim(),
    most,
  );
  return text === '' ? undefined : text;
}

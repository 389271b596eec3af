import type { FileTicket } from '@/api/tickets';
import { fileOf, isRecord } from '@/api/written';

/** The form as it is filled in and as its draft is kept. */
export interface Asked {
  title: string;
  body: string;
  impact: FileTicket['impact'] | '';
  urgency: FileTicket['urgency'] | '';
  requester: { id: string; name: string } | null;
  files: readonly { id: string; name: string; size: number }[];
}

const empty: Asked = { title: '', body: '', impact: '', urgency: '', requester: null, files: [] };

export const impacts = ['ONE', 'TEAM', 'MANY'] as const;
export const urgencies = ['STOPPED', 'HINDERED', 'CAN_WAIT'] as const;

/**
 * What the form begins with: what was kept here, with what was typed on the front page. Nothing of
 * the one is lost to the other. A way that others have gone needs no more than to be sent.
 */
export function begunWith(
  kept: string | null | undefined,
  goal: string | undefined,
  way?: string | undefined,
): Asked {
  const begun = way === undefined ? read(kept) : withUsual(read(kept));
  const words = way === undefined ? goal : goal === undefined ? way : `${way}\n\n${goal}`;
  if (words === undefined || begun.body.includes(words)) return begun;
  return {
    ...begun,
    title: begun.title === '' ? titleOf(words) : begun.title,
    body: begun.body === '' ? words : `${begun.body}\n\n${words}`,
  };
}

/** A known way is for one person, who does something else meanwhile; they may say otherwise. */
function withUsual(asked: Asked): Asked {
  return { ...asked, impact: asked.impact || 'ONE', urgency: asked.urgency || 'HINDERED' };
}

/** The first sentence, or as much of it as a title holds, cut between words. */
export function titleOf(words: string): string {
  const first = words.trim().split(/\n|(?<=[.!?])\s/)[0] ?? '';
  if (first.length <= 80) return first.replace(/\.$/, '');
  return `${first.slice(0, 80).replace(/\s+\S*$/, '')}…`;
}

export function isBlank(asked: Asked): boolean {
  return JSON.stringify(asked) === JSON.stringify(empty);
}

function read(kept: string | null | undefined): Asked {
  if (kept === null || kept === undefined) return empty;
  try {
    const value: unknown = JSON.parse(kept);
    return isRecord(value) ? fromRecord(value) : empty;
  } catch {
    return empty;
  }
}

function fromRecord(value: Record<string, unknown>): Asked {
  return {
    title: textOf(value.title),
    body: textOf(value.body),
    impact: oneOf(impacts, value.impact),
    urgency: oneOf(urgencies, value.urgency),
    requester: personOf(value.requester),
    files: Array.isArray(value.files) ? value.files.flatMap(fileOf) : [],
  };
}

/** What was chosen of a few, or nothing. */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  chosen: unknown,
): Choice | '' {
  return choices.find((choice) => choice === chosen) ?? '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function personOf(value: unknown): Asked['requester'] {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.name !== 'string')
    return null;
  return { id: value.id, name: value.name };
}

import { paths } from '@/app/paths';
import type { WorkState } from './model';

/** What the list shows, as the address says it. Without a queue or words it is my work. */
export interface DeskSearch {
  work?: WorkState;
  queue?: string;
  q?: string;
  /** The context lies open over the ticket, where the page has no room for it beside. */
  context?: true;
}

const works: readonly string[] = [
  'YOUR_TURN',
  'WAITING_ON_REQUESTER',
  'WAITING_ON_OTHERS',
  'ON_HOLD',
];

/** The list in a given address. */
export function deskHref(search: DeskSearch, number?: number): string {
  const path = number === undefined ? paths.desk : paths.deskTicket(number);
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value !== undefined) query.set(key, String(value));
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The list without what belongs to one ticket alone. */
export function listOf({ context: _, ...list }: DeskSearch): DeskSearch {
  return list;
}

export function readDeskSearch(search: Record<string, unknown>): DeskSearch {
  const read: DeskSearch = {};
  if (isOneOf<WorkState>(search.work, works)) read.work = search.work;
  if (typeof search.queue === 'string') read.queue = search.queue;
  if (search.q !== undefined && String(search.q).trim() !== '') read.q = String(search.q);
  if (search.context === true || search.context === 'true') read.context = true;
  return read;
}

function isOneOf<T extends string>(value: unknown, known: readonly string[]): value is T {
  return typeof value === 'string' && known.includes(value);
}

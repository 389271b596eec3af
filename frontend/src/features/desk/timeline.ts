import type { HistoryEntry, MessageEntry, Ticket } from './model';

export type Piece =
  | { kind: 'said'; at: string; message: MessageEntry }
  | { kind: 'happened'; at: string; entry: HistoryEntry };

/** Messages speak for themselves; their entries in the history would say everything twice. */
const saidAlready = [
  'TICKET_FILED',
  'PUBLIC_REPLY_SENT',
  'INTERNAL_NOTE_KEPT',
  'REQUESTER_WROTE',
  'REQUESTER_THANKED',
];

/** What was said and what happened, in one order. What happened stands before what was said with it. */
export function timelineOf({ messages, history }: Pick<Ticket, 'messages' | 'history'>): Piece[] {
  const said: Piece[] = messages.map((message) => ({
    kind: 'said',
    at: message.createdAt,
    message,
  }));
  const happened: Piece[] = history
    .filter((entry) => !saidAlready.includes(entry.event))
    .map((entry) => ({ kind: 'happened', at: entry.at, entry }));
  return [...happened, ...said].sort((one, other) => compare(one.at, other.at));
}

/** Instants as the server writes them may differ in their digits after the second. */
function compare(one: string, other: string): number {
  return new Date(one).getTime() - new Date(other).getTime();
}

/** What others did since one saw the ticket: told where a change was refused because of it. */
export function doneSince(history: readonly HistoryEntry[], seenAt: string, me: string) {
  return history.filter((entry) => compare(entry.at, seenAt) > 0 && entry.by?.id !== me);
}

import type { TicketHistory, TicketMessage } from '@/api/tickets';

/** A piece of the conversation, or something that happened between two of them. */
export type Entry =
  | { what: 'message'; id: string; at: string; message: TicketMessage }
  | { what: 'happening'; id: string; at: string; happening: Happening };

/** Something that happened and that no message tells. */
export type Happening = TicketHistory & { event: Exclude<TicketHistory['event'], Said> };
type Said = (typeof said)[number];

/** These are seen as the messages that they are about, or as the beginning of the conversation. */
const said = [
  'TICKET_FILED',
  'PUBLIC_REPLY_SENT',
  'INTERNAL_NOTE_KEPT',
  'REQUESTER_WROTE',
  'REQUESTER_THANKED',
  'CASE_MOVED_ON',
] as const satisfies readonly TicketHistory['event'][];

function isTold(happening: TicketHistory): happening is Happening {
  return !said.some((event) => event === happening.event);
}

/** Messages and happenings in the order of time; where both have the same moment, the message is first. */
export function entriesOf(
  messages: readonly TicketMessage[],
  history: readonly TicketHistory[],
): Entry[] {
  const spoken = messages.map(
    (message): Entry => ({ what: 'message', id: message.id, at: message.createdAt, message }),
  );
  const happened = history.filter(isTold).map(
    (happening, index): Entry => ({
      what: 'happening',
      id: `${happening.at}-${index}`,
      at: happening.at,
      happening,
    }),
  );
  return [...spoken, ...happened].sort((one, other) => one.at.localeCompare(other.at));
}

import { expect, it } from 'vitest';
import type { TicketHistory, TicketMessage } from '@/api/tickets';
import { entriesOf } from './entries';

function message(id: string, createdAt: string): TicketMessage {
  return { id, kind: 'PUBLIC_REPLY', fromIt: false, body: '', createdAt, attachments: [] };
}
function happening(event: TicketHistory['event'], at: string): TicketHistory {
  return { event, at };
}

it('puts what happened between what was said, and tells nothing twice', () => {
  const entries = entriesOf(
    [message('first', '2026-03-02T08:00:00.000001Z'), message('second', '2026-03-02T10:00:00Z')],
    [
      happening('TICKET_FILED', '2026-03-02T08:00:00.000001Z'),
      happening('TICKET_ASSIGNED', '2026-03-02T09:00:00Z'),
      happening('TICKET_RESOLVED', '2026-03-02T10:00:00Z'),
    ],
  );
  expect(
    entries.map((entry) => (entry.what === 'message' ? entry.id : entry.happening.event)),
  ).toEqual(['first', 'TICKET_ASSIGNED', 'second', 'TICKET_RESOLVED']);
});

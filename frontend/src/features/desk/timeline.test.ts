import { expect, test } from 'vitest';
import type { HistoryEntry, MessageEntry } from './model';
import { doneSince, timelineOf } from './timeline';

const agnes = { id: 'agnes', name: 'Agnes' };
const omar = { id: 'omar', name: 'Omar' };

function said(id: string, at: string): MessageEntry {
  return {
    id,
    kind: 'PUBLIC_REPLY',
    author: agnes,
    fromIt: false,
    body: id,
    createdAt: at,
    attachments: [],
  };
}
function did(event: HistoryEntry['event'], at: string, by = omar): HistoryEntry {
  return { event, at, by };
}

test('what was said and what happened stand in one order', () => {
  const pieces = timelineOf({
    messages: [said('first', '2026-06-03T09:32:00Z'), said('second', '2026-06-03T11:20:00.5Z')],
    history: [
      did('TICKET_ASSIGNED', '2026-06-03T09:44:00Z'),
      did('TICKET_RESOLVED', '2026-06-03T11:20:00.500Z'),
    ],
  });
  const names = pieces.map((piece) =>
    piece.kind === 'said' ? piece.message.id : piece.entry.event,
  );
  expect(names).toEqual(['first', 'TICKET_ASSIGNED', 'TICKET_RESOLVED', 'second']);
});

test('a message is not told a second time by the history', () => {
  const pieces = timelineOf({
    messages: [said('first', '2026-06-03T09:32:00Z')],
    history: [
      did('TICKET_FILED', '2026-06-03T09:32:00Z', agnes),
      did('INTERNAL_NOTE_KEPT', '2026-06-03T09:40:00Z'),
    ],
  });
  expect(pieces).toHaveLength(1);
});

test('who was overtaken hears what the others did, and not what they did themselves', () => {
  const history = [
    did('TICKET_ASSIGNED', '2026-06-03T09:44:00Z'),
    did('PRIORITY_CORRECTED', '2026-06-03T10:00:00Z', agnes),
    did('TICKET_HELD', '2026-06-03T10:01:00Z'),
  ];
  const events = doneSince(history, '2026-06-03T09:44:00Z', 'agnes').map(({ event }) => event);
  expect(events).toEqual(['TICKET_HELD']);
});

import type { Ticket } from '@/api/tickets';

const agnes = { id: 'agnes', name: 'Agnes Moreau' };
/** A request for tests. */
export const ticket: Ticket = {
  number: 4179,
  version: 7,
  kind: 'INCIDENT',
  status: 'OPEN',
  title: 'Scanners lose the network',
  impact: 'TEAM',
  urgency: 'CAN_WAIT',
  priority: 'P3',
  requester: agnes,
  filedBy: agnes,
  channel: 'PORTAL',
  part: 'REQUESTER',
  queue: { id: 'workplace', name: 'Workplace', team: 'Workplace' },
  createdAt: '2026-06-03T09:32:00Z',
  updatedAt: '2026-06-03T09:44:00Z',
  messages: [],
  watchers: [],
  history: [],
  allowedActions: [],
  barredActions: [],
};

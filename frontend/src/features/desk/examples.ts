import type { Offer, Ticket } from './model';

/** People and work for tests. */
export const priya = { id: 'priya', name: 'Priya Nair' };
export const omar = { id: 'omar', name: 'Omar Haddad' };
export const agnes = { id: 'agnes', name: 'Agnes Moreau' };

export const session = {
  person: { ...priya, email: 'priya@fennwick.example' },
  roles: ['EMPLOYEE' as const, 'ANALYST' as const],
  decides: false,
  csrfToken: 'proof',
  expiresAt: '2030-01-01T00:00:00Z',
};

export function anOffer(more: Partial<Offer> = {}): Offer {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();
  return {
    id: 'offer-1',
    ticket: {
      number: 4179,
      title: 'Scanners lose the network',
      kind: 'INCIDENT',
      priority: 'P2',
      queueId: 'workplace',
      queueName: 'Workplace',
      createdAt: minutes(-112),
    },
    requester: { ...agnes, department: 'Logistics' },
    waitingSince: minutes(-112),
    promise: { kind: 'FIRST_RESPONSE', state: 'RUNNING', dueAt: minutes(-20) },
    place: 1,
    shownAt: minutes(0),
    keptUntil: minutes(1),
    pushed: false,
    skills: [],
    offeredTo: priya,
    joins: false,
    earlier: [],
    handOvers: 0,
    alsoOpen: [],
    ...more,
  };
}

export function aTicket(more: Partial<Ticket> = {}): Ticket {
  return {
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
    part: 'ANALYST',
    queue: { id: 'workplace', name: 'Workplace', team: 'Workplace' },
    assignee: priya,
    createdAt: '2026-06-03T09:32:00Z',
    updatedAt: '2026-06-03T09:44:00Z',
    messages: [],
    watchers: [],
    history: [],
    allowedActions: ['REPLY', 'NOTE', 'RESOLVE', 'CORRECT_PRIORITY'],
    barredActions: [],
    ...more,
  };
}

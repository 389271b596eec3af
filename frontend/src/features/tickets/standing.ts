import type { TicketPromise, TicketStatus } from '@/api/tickets';

/** Where a request stands, as its requester understands it. */
export type Standing =
  | 'inLine'
  | 'inWork'
  | 'yourTurn'
  | 'theirTurn'
  | 'waiting'
  | 'onHold'
  | 'tryIt'
  | 'finished'
  | 'deciding'
  | 'decided'
  | 'ended';

interface Stood {
  kind: string;
  status: TicketStatus;
  assignee?: { name: string } | null;
  requester: { id: string };
}

export function standingOf(ticket: Stood, viewer: string): Standing {
  const isException = ticket.kind === 'EXCEPTION_REQUEST';
  switch (ticket.status) {
    case 'NEW':
    case 'OPEN':
      return ticket.assignee ? 'inWork' : 'inLine';
    case 'WAITING_ON_REQUESTER':
      return ticket.requester.id === viewer ? 'yourTurn' : 'theirTurn';
    case 'WAITING_ON_OTHERS':
      return isException ? 'deciding' : 'waiting';
    case 'ON_HOLD':
      return 'onHold';
    case 'RESOLVED':
      return isException ? 'decided' : 'tryIt';
    case 'CLOSED':
      return isException ? 'ended' : 'finished';
  }
}

/** Whose it is: a person's, or a team's as long as nobody has taken it. */
export function holderOf(ticket: {
  assignee?: { name: string } | null;
  queue: { team: string };
}): string {
  return ticket.assignee?.name ?? ticket.queue.team;
}

const week = 7 * 24 * 3_600_000;

/** When the clock finishes what was resolved and nobody opened again. */
export function finishesAt(resolvedAt: string): string {
  return new Date(Date.parse(resolvedAt) + week).toISOString();
}

/** Standings in which something is owed to the one who asked. */
const owing: readonly Standing[] = ['inLine', 'inWork', 'waiting', 'yourTurn', 'theirTurn'];

export function owesWord(standing: Standing): boolean {
  return owing.includes(standing);
}

/** What is owed next: a word if one is, and the solution otherwise. */
export function owedNext(promises: readonly TicketPromise[]): TicketPromise | undefined {
  const open = promises
    .filter(({ state }) => state === 'RUNNING' || state === 'PAUSED')
    .toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
  return open.find(({ kind }) => kind === 'FIRST_RESPONSE' || kind === 'NEXT_RESPONSE') ?? open[0];
}

import { describe, expect, it } from 'vitest';
import type { TicketPromise } from '@/api/tickets';
import { finishesAt, holderOf, owedNext, standingOf } from './standing';

const agnes = { id: 'agnes' };
const ticket = { kind: 'INCIDENT', status: 'NEW' as const, assignee: null, requester: agnes };

describe('where a request stands', () => {
  it('is in line until somebody has it', () => {
    expect(standingOf(ticket, 'agnes')).toBe('inLine');
    expect(standingOf({ ...ticket, status: 'OPEN' }, 'agnes')).toBe('inLine');
    expect(standingOf({ ...ticket, status: 'OPEN', assignee: { name: 'Priya' } }, 'agnes')).toBe(
      'inWork',
    );
  });

  it('is the turn of who asked, and of nobody else', () => {
    const asked = { ...ticket, status: 'WAITING_ON_REQUESTER' as const };
    expect(standingOf(asked, 'agnes')).toBe('yourTurn');
    expect(standingOf(asked, 'ines')).toBe('theirTurn');
  });

  it('of an exception is told in its own words', () => {
    const exception = { ...ticket, kind: 'EXCEPTION_REQUEST' };
    expect(standingOf({ ...exception, status: 'WAITING_ON_OTHERS' }, 'agnes')).toBe('deciding');
    expect(standingOf({ ...exception, status: 'RESOLVED' }, 'agnes')).toBe('decided');
    expect(standingOf({ ...exception, status: 'CLOSED' }, 'agnes')).toBe('ended');
  });
});

it('names the person who has it, or else the team', () => {
  const queue = { team: 'Service desk' };
  expect(holderOf({ assignee: { name: 'Priya' }, queue })).toBe('Priya');
  expect(holderOf({ assignee: null, queue })).toBe('Service desk');
});

it('finishes a week after it was resolved', () => {
  expect(finishesAt('2026-03-02T08:00:00Z')).toBe('2026-03-09T08:00:00.000Z');
});

describe('what is owed next', () => {
  const promise = (kind: TicketPromise['kind'], dueAt: string, state: TicketPromise['state']) => ({
    kind,
    dueAt,
    state,
  });
  const first = promise('FIRST_RESPONSE', '2026-03-02T12:00:00Z', 'RUNNING');
  const solution = promise('RESOLUTION', '2026-03-02T09:00:00Z', 'RUNNING');

  it('is a word before the solution, whichever is due first', () => {
    expect(owedNext([solution, first])).toBe(first);
  });

  it('is the solution once the word was given', () => {
    expect(owedNext([{ ...first, state: 'MET' }, solution])).toBe(solution);
  });

  it('is the last word that was promised, and nothing when all is done', () => {
    const next = promise('NEXT_RESPONSE', '2026-03-03T09:00:00Z', 'PAUSED');
    expect(owedNext([{ ...first, state: 'BREACHED' }, next, solution])).toBe(next);
    expect(
      owedNext([
        { ...first, state: 'MET' },
        { ...solution, state: 'DROPPED' },
      ]),
    ).toBe(undefined);
  });
});

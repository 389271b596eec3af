import { expect, test } from 'vitest';
import { placeOf, sideOf } from './news';

const ticket = { ticketKind: 'INCIDENT', ticketNumber: 4711 } as const;
const exception = { ticketKind: 'EXCEPTION_REQUEST', ticketNumber: 4711 } as const;

test.each([
  [{ ...ticket, reason: 'REQUESTER', kind: 'PUBLIC_REPLY_SENT' }, '/tickets/4711'],
  [{ ...ticket, reason: 'WATCHER', kind: 'PUBLIC_REPLY_SENT' }, '/tickets/4711'],
  [{ ...ticket, reason: 'ASSIGNEE', kind: 'TICKET_HANDED_OVER' }, '/desk/tickets/4711'],
  [{ ...ticket, reason: 'SUPERVISOR', kind: 'PROMISE_BREACHED' }, '/desk/tickets/4711'],
  [{ ...exception, reason: 'REQUESTER', kind: 'EXCEPTION_DECLINED' }, '/exceptions/4711'],
  [{ ...exception, reason: 'APPROVER', kind: 'DECISION_ASKED' }, '/decide/4711'],
  [{ ...exception, reason: 'ASSIGNEE', kind: 'EXCEPTION_DECLINED' }, '/exceptions/4711/case'],
  [{ ...exception, reason: 'ASSIGNEE', kind: 'REQUESTER_WROTE' }, '/desk/tickets/4711'],
] as const)('%o leads to %s', (item, place) => {
  expect(placeOf(item)).toBe(place);
});

test('each reader is told from their own side', () => {
  expect(sideOf({ reason: 'APPROVER' })).toBe('deciding');
  expect(sideOf({ reason: 'COLLEAGUE' })).toBe('working');
});

import { describe, expect, it } from 'vitest';
import { callsAddress, responseAddress, ticketsAddress } from './address';

describe('the address of the Response page', () => {
  it('keeps what it knows and leaves out the rest', () => {
    expect(
      responseAddress({ period: '2026-W22', queue: 'a', kind: 'REQUEST', time: 'CALENDAR', x: 1 }),
    ).toEqual({ period: '2026-W22', queue: 'a', kind: 'REQUEST', time: 'CALENDAR' });
    expect(responseAddress({ kind: 'GOSSIP', time: 'BUSINESS', period: '' })).toEqual({});
  });

  it('names the figure and its part', () => {
    expect(ticketsAddress({ figure: 'BACKLOG', part: 'DAYS_1_3' })).toEqual({
      figure: 'BACKLOG',
      part: 'DAYS_1_3',
    });
    expect(ticketsAddress({ figure: 'MOOD', part: 'ALL' })).toEqual({ part: 'ALL' });
    expect(callsAddress({ figure: 'CALLBACKS', part: 'KEPT', period: '2026-W22' })).toEqual({
      figure: 'CALLBACKS',
      part: 'KEPT',
      period: '2026-W22',
    });
    expect(callsAddress({ figure: 'BACKLOG' })).toEqual({});
  });
});

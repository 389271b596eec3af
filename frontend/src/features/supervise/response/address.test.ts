import { describe, expect, it } from 'vitest';
import { behindAddress, responseAddress } from './address';
import { callFigureOf, figureOf } from './figures';

describe('the address of the Response page', () => {
  it('keeps what it knows and leaves out the rest', () => {
    expect(
      responseAddress({ period: '2026-W22', queue: 'a', kind: 'REQUEST', time: 'CALENDAR', x: 1 }),
    ).toEqual({ period: '2026-W22', queue: 'a', kind: 'REQUEST', time: 'CALENDAR' });
    expect(responseAddress({ kind: 'GOSSIP', time: 'BUSINESS', period: '' })).toEqual({});
  });

  it('names the figure and its part; what it does not know is the first', () => {
    expect(behindAddress({ figure: 'BACKLOG', part: 'DAYS_1_3', x: 1 })).toEqual({
      figure: 'BACKLOG',
      part: 'DAYS_1_3',
    });
    expect([figureOf('BACKLOG'), figureOf('MOOD'), figureOf(undefined)]).toEqual([
      'BACKLOG',
      'FIRST_RESPONSE',
      'FIRST_RESPONSE',
    ]);
    expect([callFigureOf('CALLBACKS'), callFigureOf('BACKLOG')]).toEqual(['CALLBACKS', 'CALLS']);
  });
});

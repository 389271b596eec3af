import { expect, test } from 'vitest';
import { deskHref, listOf, readDeskSearch } from './address';

test('a list and an open ticket make one address, which reads back as it was', () => {
  expect(deskHref({})).toBe('/desk');
  expect(deskHref({ queue: 'a1' }, 4179)).toBe('/desk/tickets/4179?queue=a1');
  expect(deskHref({ q: 'gate 7', context: true }, 1)).toBe('/desk/tickets/1?q=gate+7&context=true');
  expect(readDeskSearch({ queue: 'a1' })).toEqual({ queue: 'a1' });
});

test('a number that was searched for stays words', () => {
  expect(readDeskSearch({ q: 4179 })).toEqual({ q: '4179' });
});

test('what an address cannot mean is left out', () => {
  expect(readDeskSearch({ work: 'EVERYTHING', queue: 7, q: ' ', context: 'yes' })).toEqual({});
});

test('the list of a ticket does not open its context', () => {
  expect(listOf({ work: 'ON_HOLD', context: true })).toEqual({ work: 'ON_HOLD' });
});

import { expect, test } from 'vitest';
import { daysOf, durationOf, secondsOf } from './durations';

test('a length of time is shown in the largest unit without a rest, and read back the same', () => {
  for (const [seconds, amount, unit] of [
    [900, '15', 'minutes'],
    [3600, '1', 'hours'],
    [5400, '90', 'minutes'],
    [144_000, '40', 'hours'],
  ] as const) {
    const duration = durationOf(seconds, null);
    expect(duration).toEqual({ amount, unit });
    expect(secondsOf(duration)).toBe(seconds);
    expect(daysOf(duration)).toBeNull();
  }
  expect(durationOf(null, 3)).toEqual({ amount: '3', unit: 'days' });
  expect(daysOf({ amount: '3', unit: 'days' })).toBe(3);
});

test('half an hour may be typed as a part of one, with a point or a comma', () => {
  expect(secondsOf({ amount: '0.5', unit: 'hours' })).toBe(1800);
  expect(secondsOf({ amount: '1,5', unit: 'hours' })).toBe(5400);
});

test('what is no number is nothing, for the server to refuse', () => {
  expect(secondsOf({ amount: 'soon', unit: 'hours' })).toBe(0);
  expect(daysOf({ amount: '1.5', unit: 'days' })).toBe(0);
});

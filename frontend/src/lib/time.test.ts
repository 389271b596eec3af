import { describe, expect, test } from 'vitest';
import {
  calendarDate,
  clockTime,
  daysBetween,
  exactMoment,
  isoDate,
  localeOf,
  momentOf,
  relativeTime,
  shortSpan,
} from './time';

const now = new Date('2026-06-03T11:07:00Z');
const zone = 'Europe/Berlin';

describe('relative time', () => {
  test.each([
    ['2026-06-03T11:06:30Z', 'now'],
    ['2026-06-03T11:02:00Z', '5 minutes ago'],
    ['2026-06-03T11:30:00Z', 'in 23 minutes'],
    ['2026-06-03T09:15:00Z', '2 hours ago'],
    ['2026-06-02T09:00:00Z', 'yesterday'],
    ['2026-06-04T11:07:00Z', 'tomorrow'],
    ['2026-05-29T11:07:00Z', '5 days ago'],
    ['2026-05-06T11:07:00Z', '4 weeks ago'],
    ['2026-02-03T11:07:00Z', '4 months ago'],
    ['2024-06-03T11:07:00Z', '2 years ago'],
  ])('%s is %s', (moment, words) => {
    expect(relativeTime(new Date(moment), now)).toBe(words);
  });
});

describe('a moment, as people speak of days', () => {
  test.each([
    ['2026-06-03T12:30:00Z', { day: 'today', time: '14:30' }],
    ['2026-06-04T08:00:00Z', { day: 'tomorrow', time: '10:00' }],
    ['2026-06-02T21:30:00Z', { day: 'yesterday', time: '23:30' }],
    ['2026-06-06T10:00:00Z', { day: 'weekday', name: 'Saturday', time: '12:00' }],
    ['2026-06-30T10:00:00Z', { day: 'date', date: '30 June', time: '12:00' }],
    ['2027-01-04T10:00:00Z', { day: 'date', date: '4 January 2027', time: '11:00' }],
  ])('%s', (moment, expected) => {
    expect(momentOf(new Date(moment), now, 'en-GB', zone)).toEqual(expected);
  });

  test('counts calendar days, also over the hour that the clock skips', () => {
    const before = new Date('2026-03-28T22:50:00Z');
    const after = new Date('2026-03-29T22:10:00Z');
    expect(daysBetween(after, before, zone)).toBe(2);
  });
});

test('the exact moment has day, date, year and time', () => {
  expect(exactMoment(now, 'en-GB', zone)).toMatch(/^Wednesday,? 3 June 2026 at 13:07$/);
});

test('midnight is 00:00, not 24:00', () => {
  expect(clockTime(new Date('2026-06-02T22:00:00Z'), 'en-GB', zone)).toBe('00:00');
});

test('a date of this year goes without the year', () => {
  expect(calendarDate(new Date('2026-06-30T10:00:00Z'), now)).toBe('30 June');
  expect(calendarDate(new Date('2025-06-30T10:00:00Z'), now)).toBe('30 June 2025');
});

test('the day of a moment depends on the zone', () => {
  expect(isoDate(new Date('2026-06-02T22:30:00Z'), zone)).toBe('2026-06-03');
  expect(isoDate(new Date('2026-06-02T22:30:00Z'), 'UTC')).toBe('2026-06-02');
});

test.each([
  [0, '0 min'],
  [59, '0 min'],
  [23 * 60, '23 min'],
  [3600, '1 h'],
  [6720, '1 h 52 min'],
  [187_200, '2 d 4 h'],
  [-5, '0 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(shortSpan(seconds).replaceAll('\u00a0', ' ')).toBe(words);
});

test('English is written as in Europe', () => {
  expect(localeOf('en')).toBe('en-GB');
  expect(localeOf('de')).toBe('de');
});

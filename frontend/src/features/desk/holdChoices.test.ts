import { expect, test } from 'vitest';
import { holdChoices, localInput } from './holdChoices';

const choices = (now: Date) => holdChoices(now).map(({ word, at }) => `${word} ${localInput(at)}`);

test('mornings at nine: tomorrow, next Monday, a week from today', () => {
  expect(choices(new Date(2026, 5, 3, 16, 12))).toEqual([
    'tomorrow 2026-06-04T09:00',
    'monday 2026-06-08T09:00',
    'week 2026-06-10T09:00',
  ]);
});

test('no morning is offered twice', () => {
  expect(choices(new Date(2026, 5, 7, 16))).toEqual([
    'tomorrow 2026-06-08T09:00',
    'week 2026-06-14T09:00',
  ]);
  expect(choices(new Date(2026, 5, 8, 8))).toEqual([
    'tomorrow 2026-06-09T09:00',
    'monday 2026-06-15T09:00',
  ]);
});

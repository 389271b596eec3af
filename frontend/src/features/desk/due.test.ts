import { expect, test } from 'vitest';
import { arrivalOf, dueWords, shortMoment, toneOf } from './due';

const now = new Date(2026, 5, 3, 13, 42);
const at = (day: number, hour: number, minute = 0) => new Date(2026, 5, day, hour, minute);
const words = (moment: Date) => dueWords(moment, now, 'en-GB');

test('a promise is near its time in its last hour and late after it', () => {
  expect(toneOf(at(3, 14, 43), now)).toBe('quiet');
  expect(toneOf(at(3, 14, 42), now)).toBe('soon');
  expect(toneOf(at(3, 13, 42), now)).toBe('soon');
  expect(toneOf(at(3, 13, 41), now)).toBe('late');
});

test('what is due today is said as the time left, by the hour when it is far', () => {
  expect(words(at(3, 14, 5))).toEqual({ tone: 'soon', form: 'in', span: '23\u00a0min' });
  expect(words(at(3, 15, 30))).toEqual({ tone: 'quiet', form: 'in', span: '1\u00a0h 48\u00a0min' });
  expect(words(at(3, 17, 30))).toEqual({ tone: 'quiet', form: 'in', span: '4\u00a0h' });
});

test('what is due later is said as a day', () => {
  expect(words(at(4, 17))).toEqual({ tone: 'quiet', form: 'tomorrow' });
  expect(words(at(5, 17))).toEqual({ tone: 'quiet', form: 'at', moment: 'Fri 17:00' });
  expect(words(at(20, 17))).toEqual({ tone: 'quiet', form: 'at', moment: '20 June' });
});

test('what was missed says when it was due', () => {
  expect(words(at(3, 13, 10))).toEqual({ tone: 'late', form: 'missed', moment: '13:10' });
  expect(words(at(2, 9, 15))).toEqual({ tone: 'late', form: 'missed', moment: 'Tue 09:15' });
});

test('an arrival is a time today, a weekday this week, a date before', () => {
  expect(arrivalOf(at(3, 11, 32), now, 'en-GB')).toBe('11:32');
  expect(arrivalOf(at(1, 11, 32), now, 'en-GB')).toBe('Mon');
  expect(arrivalOf(new Date(2026, 4, 12), now, 'en-GB')).toBe('12 May');
  expect(shortMoment(at(3, 9), now, 'en-GB')).toBe('09:00');
});

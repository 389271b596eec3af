import { expect, test } from 'vitest';
import { type Day, dayName, weekInWords } from './days';

const shift = (day: Day, from = '08:00', until = '17:00') => ({ day, from, until });

test('days are named in the language of the reader', () => {
  expect(dayName('MONDAY', 'en-GB', 'long')).toBe('Monday');
  expect(dayName('SUNDAY', 'de', 'short')).toBe('So');
});

test('days with the same hours are said together', () => {
  const week = [
    shift('MONDAY'),
    shift('TUESDAY'),
    shift('WEDNESDAY'),
    shift('FRIDAY'),
    shift('SATURDAY', '10:00', '12:00'),
    shift('SATURDAY', '13:00', '15:00'),
  ];
  expect(weekInWords(week, 'en-GB')).toBe(
    'Mon–Wed 08:00–17:00, Fri 08:00–17:00, Sat 10:00–12:00, 13:00–15:00',
  );
});

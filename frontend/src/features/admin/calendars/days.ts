import type { Calendar } from '../types';

export type Day = Calendar['week'][number]['day'];

export const days: readonly Day[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/** "Monday", "Mon": 1 January 2001 was one. */
export function dayName(day: Day, locale: string, length: 'long' | 'short'): string {
  const date = new Date(2001, 0, 1 + days.indexOf(day), 12);
  return new Intl.DateTimeFormat(locale, { weekday: length }).format(date);
}

/** Days with the same hours that follow each other are said together: "Mon–Fri 08:00–17:00". */
export function weekInWords(week: Calendar['week'], locale: string): string {
  const runs: { first: Day; last: Day; hours: string }[] = [];
  for (const day of days) {
    const hours = week
      .filter((shift) => shift.day === day)
      .map((shift) => `${shift.from}–${shift.until}`)
      .join(', ');
    const run = runs.at(-1);
    if (hours === '') continue;
    const follows = run !== undefined && days.indexOf(run.last) === days.indexOf(day) - 1;
    if (follows && run.hours === hours) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  return runs
    .map(({ first, last, hours }) => {
      const name = (day: Day) => dayName(day, locale, 'short');
      return `${first === last ? name(first) : `${name(first)}–${name(last)}`} ${hours}`;
    })
    .join(', ');
}

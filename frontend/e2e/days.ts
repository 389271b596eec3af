import { isoDate } from '../src/lib/time';

/** Where the company of the journeys stands. Its calendars and the browsers of its people say the same day, also at midnight. */
export const companyZone = 'Europe/Berlin';

/** A day so many days from today, as a field for a day takes it. */
export function inDays(days: number): string {
  return isoDate(new Date(Date.now() + days * 86_400_000), companyZone);
}

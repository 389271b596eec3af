import { calendarDate, clockTime, daysBetween, shortSpan } from '@/lib/time';
import type { Tone } from '@/ui/Status';

/** How a promise stands, for a place that has room for two or three words. */
export type DueWords =
  | { tone: Tone; form: 'in'; span: string }
  | { tone: Tone; form: 'at'; moment: string }
  | { tone: Tone; form: 'tomorrow' }
  | { tone: Tone; form: 'missed'; moment: string };

const hour = 3_600_000;

/** Within the next hour a promise is near its time. */
export function toneOf(dueAt: Date, now: Date): 'late' | 'soon' | 'quiet' {
  const left = dueAt.getTime() - now.getTime();
  if (left < 0) return 'late';
  return left <= hour ? 'soon' : 'quiet';
}

export function dueWords(dueAt: Date, now: Date, locale: string): DueWords {
  const tone = toneOf(dueAt, now);
  if (tone === 'late') return { tone, form: 'missed', moment: shortMoment(dueAt, now, locale) };
  const left = dueAt.getTime() - now.getTime();
  const days = daysBetween(dueAt, now);
  if (days === 0 || left < 4 * hour) {
    return { tone, form: 'in', span: shortSpan(rounded(left) / 1000, locale) };
  }
  if (days === 1) return { tone, form: 'tomorrow' };
  return { tone, form: 'at', moment: shortMoment(dueAt, now, locale) };
}

/** Hours alone beyond two of them: nobody plans by the minute so far ahead. */
function rounded(milliseconds: number): number {
  return milliseconds > 2 * hour ? Math.round(milliseconds / hour) * hour : milliseconds;
}

/** "13:10" today, "Thu 17:00" within a week, "3 June" beyond. */
export function shortMoment(moment: Date, now: Date, locale: string): string {
  const days = daysBetween(moment, now);
  if (days === 0) return clockTime(moment, locale);
  if (Math.abs(days) < 7) {
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(moment);
    return `${weekday} ${clockTime(moment, locale)}`;
  }
  return calendarDate(moment, now, locale);
}

/** When something came in, as short as a row allows: "11:32", "Mon", "3 June". */
export function arrivalOf(moment: Date, now: Date, locale: string): string {
  const days = daysBetween(moment, now);
  if (days === 0) return clockTime(moment, locale);
  if (days > -7) return new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(moment);
  return calendarDate(moment, now, locale);
}

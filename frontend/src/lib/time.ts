const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** English as it is written in Europe: 14:30, 3 June. Other languages are their own region. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** "5 minutes ago", "in 2 hours", "yesterday": as exact as somebody would say it. */
export function relativeTime(then: Date, now: Date, locale = 'en-GB'): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const difference = then.getTime() - now.getTime();
  const size = Math.abs(difference);
  if (size < 45_000) return format.format(0, 'second');
  if (size < 59.5 * minute) return format.format(Math.round(difference / minute), 'minute');
  if (size < 6 * hour) return format.format(Math.round(difference / hour), 'hour');
  const days = daysBetween(then, now);
  if (days === 0) return format.format(Math.round(difference / hour), 'hour');
  if (Math.abs(days) < 14) return format.format(days, 'day');
  if (Math.abs(days) < 60) return format.format(Math.round(days / 7), 'week');
  if (Math.abs(days) < 365) return format.format(Math.round(days / 30.4), 'month');
  return format.format(Math.round(days / 365.25), 'year');
}

/** "Wednesday, 3 June 2026 at 09:12". */
export function exactMoment(moment: Date, locale = 'en-GB', zone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: zone,
  }).format(moment);
}

/** "09:12". */
export function clockTime(moment: Date, locale = 'en-GB', zone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(moment);
}

/** "3 June", with the year where it is not this one. */
export function calendarDate(moment: Date, now: Date, locale = 'en-GB', zone?: string): string {
  const sameYear = yearOf(moment, zone) === yearOf(now, zone);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: zone,
  }).format(moment);
}

/** When something was or will be, as people speak of days: the words are put around it by `ui/`. */
export type Moment =
  | { day: 'yesterday' | 'today' | 'tomorrow'; time: string }
  | { day: 'weekday'; name: string; time: string }
  | { day: 'date'; date: string; time: string };

export function momentOf(then: Date, now: Date, locale = 'en-GB', zone?: string): Moment {
  const time = clockTime(then, locale, zone);
  const days = daysBetween(then, now, zone);
  if (days === -1) return { day: 'yesterday', time };
  if (days === 0) return { day: 'today', time };
  if (days === 1) return { day: 'tomorrow', time };
  if (Math.abs(days) < 7) {
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: zone });
    return { day: 'weekday', name: weekday.format(then), time };
  }
  return { day: 'date', date: calendarDate(then, now, locale, zone), time };
}

/** Days on the calendar, not lengths of 24 hours: 23:50 to 00:10 is one. */
export function daysBetween(then: Date, now: Date, zone?: string): number {
  return Math.round((midnight(then, zone) - midnight(now, zone)) / day);
}

/** Of the days here a date knows by itself, and much quicker: a list asks for a hundred. */
function midnight(moment: Date, zone?: string): number {
  return zone === undefined
    ? new Date(moment).setHours(0, 0, 0, 0)
    : Date.parse(`${isoDate(moment, zone)}T00:00:00Z`);
}

/** "2026-06-03", as forms and addresses write a day. */
export function isoDate(moment: Date, zone?: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: zone,
  }).format(moment);
}

function yearOf(moment: Date, zone?: string): string {
  return isoDate(moment, zone).slice(0, 4);
}

/** A length of time in its two largest units. */
export interface Span {
  days: number;
  hours: number;
  minutes: number;
}

export function spanOf(seconds: number): Span {
  const whole = Math.max(0, Math.floor(seconds / 60));
  return {
    days: Math.floor(whole / 1440),
    hours: Math.floor((whole % 1440) / 60),
    minutes: whole % 60,
  };
}

/** "1 h 52 min", "23 min", "2 d 4 h": at most two units, none of them empty. */
export function shortSpan(seconds: number, locale = 'en-GB'): string {
  const { days, hours, minutes } = spanOf(seconds);
  const parts = [
    [days, 'day'],
    [hours, 'hour'],
    [days > 0 ? 0 : minutes, 'minute'],
  ] as const;
  const words = parts
    .filter(([value]) => value > 0)
    .map(([value, unit]) => unitOf(value, unit, locale));
  return words.length > 0 ? words.join(' ') : unitOf(0, 'minute', locale);
}

const short: Record<string, string> = { day: 'd', hour: 'h', minute: 'min' };

function unitOf(value: number, unit: 'day' | 'hour' | 'minute', locale: string): string {
  if (locale.startsWith('en')) return `${value}\u00a0${short[unit]}`;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/** "1 h 52", "23 min", "2 d 4 h": as one writes it where there is little room. */
export function compactSpan(seconds: number, locale = 'en-GB'): string {
  const { days, hours, minutes } = spanOf(seconds);
  if (!locale.startsWith('en') || days > 0 || hours === 0) return shortSpan(seconds, locale);
  return `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`;
}

import { shortSpan } from '@/lib/time';
import type { TimeCounted } from '../types';

/** Only while a call rings do seconds count. */
export type SpanIn = TimeCounted | 'RINGING';

/** A number and its unit, so that they can be set in two sizes. */
export interface SpanPart {
  value: string;
  unit: string;
}

const hour = 3600;

/**
 * A wait in its two largest units. Business time stays in hours: how long a day is depends on the
 * desk. Without minutes from ten hours on.
 */
export function spanParts(seconds: number, time: SpanIn, locale = 'en-GB'): SpanPart[] {
  return spanWords(seconds, time, locale)
    .split(/(?<=\p{L}\.?)\s/u)
    .map((part) => {
      const [value = part, unit = ''] = part.split('\u00a0');
      return { value, unit };
    });
}

export function spanWords(seconds: number, time: SpanIn, locale = 'en-GB'): string {
  if (time === 'RINGING') return ringWords(seconds, locale);
  const whole = Math.max(60, Math.round(seconds / 60) * 60);
  const coarse = whole < 10 * hour ? whole : Math.round(whole / hour) * hour;
  if (time === 'CALENDAR' || coarse < 24 * hour) return shortSpan(coarse, locale);
  return shortSpan(23 * hour, locale).replace('23', String(coarse / hour));
}

/** "21 s", "1 min 12 s". */
function ringWords(seconds: number, locale: string): string {
  const whole = Math.round(seconds);
  if (whole >= hour) return shortSpan(whole, locale);
  const rest = whole % 60;
  const minutes = whole >= 60 ? [shortSpan(whole - rest, locale)] : [];
  return [...minutes, ...(rest > 0 || whole === 0 ? [secondsWords(rest, locale)] : [])].join(' ');
}

function secondsWords(seconds: number, locale: string): string {
  if (locale.startsWith('en')) return `${seconds}\u00a0s`;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
  }).format(seconds);
}

import { shortSpan } from '@/lib/time';
import type { TimeCounted } from '../types';

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
export function spanParts(seconds: number, time: TimeCounted, locale = 'en-GB'): SpanPart[] {
  return spanWords(seconds, time, locale)
    .split(/(?<=\p{L}\.?)\s/u)
    .map((part) => {
      const [value = part, unit = ''] = part.split('\u00a0');
      return { value, unit };
    });
}

export function spanWords(seconds: number, time: TimeCounted, locale = 'en-GB'): string {
  const whole = Math.max(60, Math.round(seconds / 60) * 60);
  const coarse = whole < 10 * hour ? whole : Math.round(whole / hour) * hour;
  if (time === 'CALENDAR' || coarse < 24 * hour) return shortSpan(coarse, locale);
  return shortSpan(23 * hour, locale).replace('23', String(coarse / hour));
}

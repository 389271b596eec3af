/** A length of time as somebody types it. */
export interface Duration {
  amount: string;
  unit: 'minutes' | 'hours' | 'days';
}

/** In the largest unit that it fits without a rest. */
export function durationOf(
  seconds: number | null | undefined,
  days: number | null | undefined,
): Duration {
  if (days) return { amount: String(days), unit: 'days' };
  const minutes = Math.round((seconds ?? 0) / 60);
  return minutes % 60 === 0
    ? { amount: String(minutes / 60), unit: 'hours' }
    : { amount: String(minutes), unit: 'minutes' };
}

/** What is not a number becomes nothing, which the server refuses in its own words. */
export function secondsOf({ amount, unit }: Duration): number {
  const number = Number(amount.replace(',', '.'));
  if (!Number.isFinite(number)) return 0;
  return Math.round(number * (unit === 'hours' ? 3600 : 60));
}

export function daysOf({ amount, unit }: Duration): number | null {
  if (unit !== 'days') return null;
  const days = Number(amount);
  return Number.isInteger(days) ? days : 0;
}

/** When a call suits somebody, in half-days: nobody plans by the minute when they are called. */
export const suits = ['NOW', 'AFTERNOON', 'TOMORROW_MORNING', 'TOMORROW_AFTERNOON'] as const;

/** What can be chosen at this hour: an afternoon that has begun is no choice any more. */
export function suitsAt(now: Date): readonly (typeof suits)[number][] {
  return now.getHours() < 12 ? suits : suits.filter((when) => when !== 'AFTERNOON');
}

/** From when on, on the clock of who asks; undefined for as soon as possible. */
export function suitsFrom(when: (typeof suits)[number], now: Date): string | undefined {
  if (when === 'NOW') return undefined;
  const from = new Date(now);
  if (when !== 'AFTERNOON') from.setDate(from.getDate() + 1);
  from.setHours(when === 'TOMORROW_MORNING' ? 7 : 12, 0, 0, 0);
  return from > now ? from.toISOString() : undefined;
}

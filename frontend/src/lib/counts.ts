/**
 * How many of how many. Of few, a percentage would pretend to know more than it does, so it is given
 * as null and the counts are said instead.
 */
export function shareOf(
  count: number,
  total: number,
): { count: number; total: number; percent: number | null } {
  return { count, total, percent: total < 20 ? null : Math.round((100 * count) / total) };
}

/** "Sam, Omar and Lotte". */
export function nameList(names: readonly string[], locale = 'en-GB'): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

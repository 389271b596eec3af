const suffixes: Record<string, Partial<Record<Intl.LDMLPluralRule, string>>> = {
  en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
};

/** "3rd". A language without a table of its own gets the point that most of Europe writes. */
export function ordinal(count: number, locale = 'en-GB'): string {
  const rule = new Intl.PluralRules(locale, { type: 'ordinal' }).select(count);
  const suffix = suffixes[locale.split('-')[0] ?? '']?.[rule] ?? '.';
  return `${new Intl.NumberFormat(locale).format(count)}${suffix}`;
}

/** The two ends of a place in line; the same word twice is said once by the caller. */
export function ordinalRange(from: number, to: number, locale = 'en-GB') {
  return { from: ordinal(from, locale), to: ordinal(to, locale), exact: from === to };
}

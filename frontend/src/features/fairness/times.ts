/** "2.3": how many times as long, as exact as it can be meant. */
export function timesWords(times: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: times < 10 ? 1 : 0,
    minimumFractionDigits: times < 10 ? 1 : 0,
  }).format(times);
}

/** How far along the scale from half to four times, 0 to 1; what lies beyond stands at its end. */
export function along(times: number, low = 0.5, high = 4): number {
  const part = Math.log(times / low) / Math.log(high / low);
  return Math.min(1, Math.max(0, part));
}

export function percent(share: number): number {
  return Math.round(share * 100);
}

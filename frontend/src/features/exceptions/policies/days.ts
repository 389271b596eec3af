/** The moment at which a day begins where the reader is; null where no day is named. */
export function startOfDay(day: string): string | null {
  const moment = new Date(`${day}T00:00:00`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

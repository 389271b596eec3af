/** Mornings that people usually mean: tomorrow, the next Monday, a week from today. */
export function holdChoices(now: Date) {
  const untilMonday = (8 - now.getDay()) % 7 || 7;
  const choices = [
    { word: 'tomorrow', at: morning(now, 1) },
    { word: 'monday', at: morning(now, untilMonday) },
    { word: 'week', at: morning(now, 7) },
  ] as const;
  return choices.filter(
    ({ at }, index) => choices.findIndex((other) => other.at.getTime() === at.getTime()) === index,
  );
}

function morning(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 9);
}

/** As a field for day and time wants it, in the time of the place where one sits. */
export function localInput(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

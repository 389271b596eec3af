/** The doors of the front page that lead to the form; each is a kind of ticket. */
export const doors = ['broken', 'need', 'else'] as const;
export type Door = (typeof doors)[number];

export const kindOf = {
  broken: 'INCIDENT',
  need: 'REQUEST',
  else: 'QUESTION',
} as const satisfies Record<Door, string>;

export function doorOf(text: unknown): Door | undefined {
  return doors.find((door) => door === text);
}

/** What was typed on the front page comes along in the address. */
export function filingSearch(search: Record<string, unknown>): {
  goal: string | undefined;
  way: string | undefined;
} {
  return { goal: textOf(search.goal), way: textOf(search.way) };
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, 2000) : undefined;
}

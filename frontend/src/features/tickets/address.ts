/** What a list of requests shows; a part of its address. */
export const shows = ['open', 'finished', 'all', 'watched'] as const;
export type Show = (typeof shows)[number];

export function requestsSearch(search: Record<string, unknown>): { show: Show | undefined } {
  return { show: shows.find((show) => show === search.show) };
}

export function wordsSearch(search: Record<string, unknown>): { words: string | undefined } {
  const words = typeof search.words === 'number' ? String(search.words) : search.words;
  return { words: typeof words === 'string' && words !== '' ? words.slice(0, 300) : undefined };
}

/** Which of the small forms of a ticket is open. */
export const panels = ['still', 'people', 'withdraw', 'heard'] as const;
export type Panel = (typeof panels)[number];

export function ticketSearch(search: Record<string, unknown>): { open: Panel | undefined } {
  return { open: panels.find((panel) => panel === search.open) };
}

/** The parts of the register, in the order of its tabs. */
export const shows = ['open', 'force', 'decided', 'other'] as const;

export type Show = (typeof shows)[number];

export interface RegisterAddress {
  show?: Show;
  rule?: string;
}

export function registerAddress(search: Readonly<Record<string, unknown>>): RegisterAddress {
  const show = shows.find((known) => known === search.show);
  const rule = typeof search.rule === 'string' && search.rule !== '' ? search.rule : undefined;
  return {
    ...(show === undefined || show === 'open' ? {} : { show }),
    ...(rule === undefined ? {} : { rule }),
  };
}

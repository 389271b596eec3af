import { texts } from '@/lib/searchTexts';

export const kinds = ['INCIDENT', 'REQUEST', 'QUESTION', 'EXCEPTION_REQUEST'] as const;

export type Kind = (typeof kinds)[number];

/** What the Response page is about. What is left out is usual: last week, every queue, business time. */
export type ResponseAddress = {
  period?: string;
  queue?: string;
  kind?: Kind;
  time?: 'CALENDAR';
};

/** What is listed: the tickets or the calls behind a part of a figure. */
export type BehindAddress = ResponseAddress & { figure?: string; part?: string };

export function responseAddress(search: Record<string, unknown>): ResponseAddress {
  const kind = kinds.find((known) => known === search.kind);
  return {
    ...texts(search, 'period', 'queue'),
    ...(kind === undefined ? {} : { kind }),
    ...(search.time === 'CALENDAR' ? { time: 'CALENDAR' as const } : {}),
  };
}

export function behindAddress(search: Record<string, unknown>): BehindAddress {
  return { ...responseAddress(search), ...texts(search, 'figure', 'part') };
}

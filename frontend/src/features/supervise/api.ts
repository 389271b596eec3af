import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import type { ResponseAddress } from './response/address';
import { isOfCalls } from './response/figures';
import type { CallFigure, Figure } from './types';

const limit = 50;

/** How people were answered, by an address of the page. */
export function reportQuery(about: ResponseAddress) {
  return queryOptions({
    queryKey: ['response', about],
    queryFn: () => answer(client.GET('/api/response', { params: { query: about } })),
    placeholderData: keepPreviousData,
  });
}

/** The tickets behind a figure, the last asked first. */
export function behindQuery(figure: Figure, about: ResponseAddress & { part?: string }) {
  return infiniteQueryOptions({
    queryKey: ['response-tickets', figure, about],
    queryFn: ({ pageParam: cursor }) =>
      answer(
        client.GET('/api/response/tickets', {
          params: { query: { ...about, figure, cursor, limit } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** The calls, rings or calls back that a figure counts, the last first; calls are of no kind. */
export function countedQuery(
  figure: CallFigure,
  { kind: _, ...about }: ResponseAddress & { part?: string },
) {
  return infiniteQueryOptions({
    queryKey: ['response-calls', figure, about],
    queryFn: ({ pageParam: cursor }) =>
      answer(
        client.GET('/api/response/calls', {
          params: { query: { ...about, figure, cursor, limit } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** How it stands now. */
export const nowQuery = queryOptions({
  queryKey: ['now'],
  queryFn: () => answer(client.GET('/api/now')),
});

/** Where the same tickets or calls are a table for a spreadsheet. */
export function tableAddress(
  about: ResponseAddress & { figure?: Figure | CallFigure; part?: string },
): string {
  if (about.figure === undefined || !isOfCalls(about.figure)) {
    return `/api/response/tickets.csv?${new URLSearchParams(Object.entries(about))}`;
  }
  const { kind: _, ...calls } = about;
  return `/api/response/calls.csv?${new URLSearchParams(Object.entries(calls))}`;
}

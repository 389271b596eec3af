import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import type { ResponseAddress, TicketsAddress } from './response/address';
import type { Figure } from './types';

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

/** How it stands now. */
export const nowQuery = queryOptions({
  queryKey: ['now'],
  queryFn: () => answer(client.GET('/api/now')),
});

/** Where the same tickets are a table for a spreadsheet. */
export function tableAddress(about: TicketsAddress): string {
  return `/api/response/tickets.csv?${new URLSearchParams(Object.entries(about))}`;
}

import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import type { CaseState } from './types';

const limit = 50;

const paging = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
};

/** What waits for one's own decision, what was asked first at the top. */
export const decisionsQuery = infiniteQueryOptions({
  queryKey: ['exception-lists', 'decisions'],
  queryFn: ({ pageParam: cursor }) =>
    answer(client.GET('/api/decisions', { params: { query: { cursor, limit } } })),
  ...paging,
});

/** What holds, and what is over but not proven to be removed; what ends first at the top. */
export const registerQuery = infiniteQueryOptions({
  queryKey: ['exception-lists', 'register'],
  queryFn: ({ pageParam: cursor }) =>
    answer(client.GET('/api/register', { params: { query: { cursor, limit } } })),
  ...paging,
});

/** Requests in some states, about some rule; the last changed first. */
export function casesQuery(state: CaseState[], restriction: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['exception-lists', 'cases', state, restriction],
    queryFn: ({ pageParam: cursor }) =>
      answer(
        client.GET('/api/exception-requests', {
          params: { query: { state, restriction, cursor, limit } },
        }),
      ),
    ...paging,
  });
}

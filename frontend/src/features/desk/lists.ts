import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import type { DeskSearch } from './address';
import type { Offer, TicketRow, WorkState } from './model';

const desk = ['desk'] as const;

export const overviewQuery = queryOptions({
  queryKey: [...desk, 'overview'],
  queryFn: ({ signal }) => answer(client.GET('/api/desk', { signal })),
});

/** What is kept for me, or null. */
export const offerQuery = queryOptions({
  queryKey: [...desk, 'offer'],
  queryFn: async ({ signal }) =>
    (await answer<Offer | undefined>(client.GET('/api/desk/offer', { signal }))) ?? null,
});

interface Rows {
  items: TicketRow[];
  next?: string | null;
}

export const workQuery = (list: WorkState) =>
  infiniteQueryOptions({
    queryKey: [...desk, 'work', list],
    queryFn: ({ pageParam, signal }): Promise<Rows> =>
      answer(
        client.GET('/api/desk/work/{list}', {
          params: { path: { list }, query: { cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** As many of a line as one looks at before taking from its head. */
const lineShown = 200;

export const lineQuery = (id: string) =>
  queryOptions({
    queryKey: [...desk, 'line', id],
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/desk/queues/{id}/line', {
          params: { path: { id }, query: { limit: lineShown } },
          signal,
        }),
      ),
  });

export const foundQuery = (words: string) =>
  infiniteQueryOptions({
    queryKey: [...desk, 'found', words],
    queryFn: ({ pageParam, signal }): Promise<Rows> =>
      answer(
        client.GET('/api/search', { params: { query: { words, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const ticketQuery = (number: number) =>
  queryOptions({
    queryKey: [...desk, 'ticket', number],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/tickets/{number}', { params: { path: { number } }, signal })),
  });

/** Asks for what the desk shows first, while its program is still on the way. */
export async function beginDesk(queryClient: QueryClient, { work, queue, q }: DeskSearch) {
  const mine = queue === undefined && q === undefined;
  const first = work ?? 'YOUR_TURN';
  queryClient.prefetchQuery(offerQuery);
  if (mine) queryClient.prefetchInfiniteQuery(workQuery(first));
  await queryClient.prefetchQuery(overviewQuery);
  if (!mine) return;
  for (const { list, tickets } of queryClient.getQueryData(overviewQuery.queryKey)?.work ?? []) {
    if (tickets > 0 && list !== first) queryClient.prefetchInfiniteQuery(workQuery(list));
  }
}

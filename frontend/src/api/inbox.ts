import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, client } from './client';
import { greeted, isLive } from './events';
import type { components } from './schema';

export type InboxItem = components['schemas']['InboxItem'];
export type Show = 'all' | 'unread';

const inbox = ['inbox'] as const;
export const inboxLists = [...inbox, 'list'] as const;
const unread = [...inbox, 'unread'] as const;

/** What happened to me, page after page, the last first. */
export const inboxQuery = (show: Show) =>
  infiniteQueryOptions({
    queryKey: [...inboxLists, show],
    queryFn: ({ pageParam: cursor, signal }) =>
      answer(
        client.GET('/api/inbox', {
          params: { query: { unread: show === 'unread', cursor, limit: 30 } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** Told with each event about the inbox, the first of which greets the page; asked for where none comes. */
export const unreadQuery = queryOptions({
  queryKey: unread,
  queryFn: async ({ signal, client: queryClient }) => {
    if (!isLive() || queryClient.getQueryData(unread) === undefined) await greeted(signal);
    signal.throwIfAborted();
    return (await answer(client.GET('/api/inbox/unread', { signal }))).unread;
  },
});

/** Takes what was told in place of an answer that is on its way, which may be older. */
export async function keepUnread(queryClient: QueryClient, told: number) {
  await queryClient.cancelQueries({ queryKey: unread });
  queryClient.setQueryData(unreadQuery.queryKey, told);
}

function useInboxChange<Asked>(change: (asked: Asked) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: inbox }),
  });
}

export function useReadAll() {
  return useInboxChange(() => answer(client.PUT('/api/inbox/reading')));
}

/** Takes note of an entry, or keeps it unread after all. */
export function useReadEntry() {
  return useInboxChange(({ id, read }: { id: string; read: boolean }) => {
    const params = { path: { id } };
    return answer(
      read
        ? client.PUT('/api/inbox/{id}/reading', { params })
        : client.DELETE('/api/inbox/{id}/reading', { params }),
    );
  });
}

/** Who has a ticket before their eyes has read the news about it. */
export function useReadOnOpening(ticket: number) {
  const { data: unread = 0 } = useQuery(unreadQuery);
  const { mutate } = useInboxChange((number: number) =>
    answer(client.PUT('/api/inbox/reading', { params: { query: { ticket: number } } })),
  );
  useEffect(() => {
    if (unread > 0 && !document.hidden) mutate(ticket);
  }, [unread, ticket, mutate]);
}

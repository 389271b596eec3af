import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, client } from './client';
import type { components } from './schema';

export type InboxItem = components['schemas']['InboxItem'];
export type Show = 'all' | 'unread';

const inbox = ['inbox'] as const;

/** What happened to me, page after page, the last first. */
export const inboxQuery = (show: Show) =>
  infiniteQueryOptions({
    queryKey: [...inbox, 'list', show],
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

export const unreadQuery = queryOptions({
  queryKey: [...inbox, 'unread'],
  queryFn: async ({ signal }) => (await answer(client.GET('/api/inbox/unread', { signal }))).unread,
});

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

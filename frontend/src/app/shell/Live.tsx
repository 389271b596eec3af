import { useQueryClient } from '@tanstack/react-query';
import { inboxLists, keepUnread, unreadQuery } from '@/api/inbox';
import { numberIn, unreadIn, useRefresh, useServerEvents } from '@/api/useServerEvents';

/**
 * Keeps what is shown true while it is shown: each event says what has moved, and that is asked for again; but for the
 * count of what is unread, which the event says.
 */
export function Live() {
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  useServerEvents('ticket', (data) => {
    const number = numberIn(data);
    refresh(
      ['tickets', number],
      ['tickets', 'own'],
      ['exception-requests', number],
      ['exception-history', number],
      ['exception-lists'],
    );
  });
  useServerEvents('inbox', (data) => {
    const unread = unreadIn(data);
    if (unread === undefined) refresh(unreadQuery.queryKey);
    else keepUnread(queryClient, unread);
    refresh(inboxLists, ['disclosures']);
  });
  useServerEvents('reload', () => queryClient.invalidateQueries());
  return null;
}

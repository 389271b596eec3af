import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, client } from './client';
import { type DraftKeeper, draftKeeper, type Kept } from './draftKeeper';

/** What one was typing in a place, as the server has it. Asked anew by every page that begins there. */
export function draftQuery(place: string) {
  return queryOptions({
    queryKey: ['draft', place],
    queryFn: () => answer(client.GET('/api/drafts/{place}', { params: { path: { place } } })),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Keeps on the server what is typed in a place. */
export function useDraftKeeper(place: string): DraftKeeper & { state: Kept } {
  const [state, setState] = useState<Kept>('none');
  const queryClient = useQueryClient();
  const [keeper] = useState(() =>
    draftKeeper({
      save: (body, leaving) =>
        answer(
          client.PUT('/api/drafts/{place}', {
            params: { path: { place } },
            body: { body },
            keepalive: leaving,
          }),
        ),
      forget: () =>
        answer(client.DELETE('/api/drafts/{place}', { params: { path: { place } } })).then(() =>
          // Whoever has the page open goes on with nothing kept, and does not wait to be told so.
          queryClient.setQueryData(
            draftQuery(place).queryKey,
            (known) => known && { ...known, body: null },
          ),
        ),
      onState: setState,
    }),
  );
  useEffect(() => {
    const flush = () => document.visibilityState === 'hidden' && keeper.flush();
    document.addEventListener('visibilitychange', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      keeper.flush();
    };
  }, [keeper]);
  return { ...keeper, state };
}

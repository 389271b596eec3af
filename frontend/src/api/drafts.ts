import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answer, client } from './client';

const draftQuery = (place: string) =>
  queryOptions({
    queryKey: ['draft', place],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/drafts/{place}', { params: { path: { place } }, signal })),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export type DraftStanding = 'none' | 'saving' | 'saved' | 'unsaved';

const quiet = 700;

/**
 * Keeps what somebody types in a place on the server: a moment after each pause, when they leave, and
 * again when the network is back. What was kept before comes back when the place is opened.
 *
 * A place is a word with hyphens, such as `ticket-1001-reply`. Give it as `key` to the component that
 * calls this, so that another place begins anew.
 */
export function useDraft(place: string) {
  const queryClient = useQueryClient();
  const query = draftQuery(place);
  const kept = useQuery(query).data?.body ?? '';
  const [typed, setTyped] = useState<string>();
  const [standing, setStanding] = useState<DraftStanding>('none');
  const value = typed ?? kept;
  const state = useRef({
    wanted: undefined as string | undefined,
    timer: 0,
    storing: Promise.resolve() as Promise<unknown>,
  });

  const keep = useCallback(
    async (leaving = false) => {
      const { wanted } = state.current;
      window.clearTimeout(state.current.timer);
      if (wanted === undefined) return;
      state.current.wanted = undefined;
      queryClient.setQueryData(query.queryKey, { place, body: wanted });
      const storing = store(place, wanted, leaving);
      state.current.storing = storing;
      try {
        await storing;
        if (state.current.wanted === undefined) setStanding(wanted === '' ? 'none' : 'saved');
      } catch {
        state.current.wanted ??= wanted;
        setStanding('unsaved');
      }
    },
    [place, queryClient, query.queryKey],
  );
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const leave = () => latest.current(true);
    const again = () => latest.current();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', again);
      latest.current(true);
    };
  }, []);

  function change(text: string) {
    setTyped(text);
    setStanding('saving');
    state.current.wanted = text;
    window.clearTimeout(state.current.timer);
    state.current.timer = window.setTimeout(() => latest.current(), quiet);
  }
  /** It was sent: the server has forgotten it with what was sent. */
  function sent() {
    window.clearTimeout(state.current.timer);
    state.current.wanted = undefined;
    setTyped('');
    setStanding('none');
    // What was still on its way would come back as a draft of something that was said already.
    const storing = state.current.storing.catch(() => {});
    storing.then(() => (state.current.wanted === undefined ? forget(place) : undefined));
    queryClient.setQueryData(query.queryKey, { place, body: '' });
  }
  return { value, change, sent, standing };
}

function forget(place: string) {
  return answer(client.DELETE('/api/drafts/{place}', { params: { path: { place } } })).catch(
    () => {},
  );
}

function store(place: string, body: string, keepalive: boolean) {
  const params = { path: { place } };
  return body === ''
    ? answer<unknown>(client.DELETE('/api/drafts/{place}', { params, keepalive }))
    : answer<unknown>(client.PUT('/api/drafts/{place}', { params, body: { body }, keepalive }));
}

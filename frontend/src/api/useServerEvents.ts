import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isLive, listen, watchLive } from './events';

/**
 * Hears what the server says while the component is there, usually to invalidate queries:
 *
 * `useServerEvents('ticket', () => queryClient.invalidateQueries({ queryKey: ['tickets'] }))`
 *
 * The data is as the server sent it and has to be looked at before it is used. Where no connection
 * can be had the page stays as it is, and {@link useLive} tells queries to ask by themselves.
 */
export function useServerEvents(name: string, handler: (data: unknown) => void) {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => listen(name, (data) => latest.current(data)), [name]);
}

/** `refetchInterval: useLive() ? false : 30_000` */
export function useLive(): boolean {
  return useSyncExternalStore(watchLive, isLive);
}

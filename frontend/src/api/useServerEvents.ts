import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { isInterrupted, isLive, listen, watchLive } from './events';

/**
 * Hears what the server says while the component is there, usually to refresh queries:
 *
 * `useServerEvents('ticket', (data) => refresh(['tickets', numberIn(data)]))`
 *
 * The data is as the server sent it and has to be looked at before it is used. Where no connection
 * can be had the page stays as it is, and {@link useAskingBySelf} tells queries to ask by themselves.
 */
export function useServerEvents(name: string, handler: (data: unknown) => void) {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => listen(name, (data) => latest.current(data)), [name]);
}

export function useLive(): boolean {
  return useSyncExternalStore(watchLive, isLive);
}

/** The connection was lost and has not come back. */
export function useInterrupted(): boolean {
  return useSyncExternalStore(watchLive, isInterrupted);
}

/** `refetchInterval: useAskingBySelf()`: where nothing is heard, it is asked for now and then. */
export function useAskingBySelf(): number | false {
  return useLive() ? false : 20_000;
}

const together = 150;

/** Asks again for what is shown under these keys; what happens within a moment is asked for once. */
export function useRefresh(): (...keys: QueryKey[]) => void {
  const queryClient = useQueryClient();
  const waiting = useRef(new Map<string, QueryKey>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (...keys: QueryKey[]) => {
      for (const key of keys) waiting.current.set(JSON.stringify(key), key);
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        for (const queryKey of waiting.current.values())
          queryClient.invalidateQueries({ queryKey });
        waiting.current.clear();
      }, together);
    },
    [queryClient],
  );
}

/** The ticket that an event is about. */
export function numberIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('number' in data)) return undefined;
  return typeof data.number === 'number' ? data.number : undefined;
}

/** How much of the inbox is unread now. */
export function unreadIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('unread' in data)) return undefined;
  return typeof data.unread === 'number' ? data.unread : undefined;
}

/** What happened to it, such as PUBLIC_REPLY_SENT. */
export function kindIn(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return '';
  return typeof data.kind === 'string' ? data.kind : '';
}

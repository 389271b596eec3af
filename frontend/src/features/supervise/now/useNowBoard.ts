import { useQuery } from '@tanstack/react-query';
import { useLive, useRefresh, useServerEvents } from '@/api/useServerEvents';
import { nowQuery } from '../api';

/** Time passes, and some things make no sound: they are asked for. */
const often = 20_000;
const seldom = 60_000;

/** The wall, fresh: asked again when something happens to a ticket, somebody calls, or comes and goes, and every little while. */
export function useNowBoard() {
  const refresh = useRefresh();
  const again = () => refresh(nowQuery.queryKey);
  useServerEvents('ticket', again);
  useServerEvents('presence', again);
  useServerEvents('call', again);
  return useQuery({
    ...nowQuery,
    refetchInterval: useLive() ? seldom : often,
    refetchIntervalInBackground: true,
  });
}

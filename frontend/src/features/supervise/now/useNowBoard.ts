import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useServerEvents } from '@/api/useServerEvents';
import { nowQuery } from '../api';

/** What one cannot hear of, such as time passing, is asked for. */
const often = 20_000;

/** The wall, fresh: asked again when something happens to a ticket or somebody comes and goes, and every little while. */
export function useNowBoard() {
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: nowQuery.queryKey });
  useServerEvents('ticket', again);
  useServerEvents('line', again);
  useServerEvents('presence', again);
  return useQuery({ ...nowQuery, refetchInterval: often, refetchIntervalInBackground: true });
}

import { QueryClient } from '@tanstack/react-query';
import { isPassing, problemOf } from './problem';

export function newQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A refusal stays one; only what may pass by itself is tried again.
        retry: (failures, error) => failures < 2 && isPassing(problemOf(error)),
        retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
        staleTime: 15_000,
        refetchOnWindowFocus: true,
      },
      // A change is sent even when the browser believes to be offline: the answer says it better.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

import type { ReactNode } from 'react';
import { useProblemWords } from '@/api/useProblemWords';
import { ErrorState } from '@/ui/States';

interface Asked {
  error: unknown;
  refetch: () => unknown;
  isFetching: boolean;
}

/** What to show where something could not be loaded; null where it could. */
export function useLoadError(query: Asked): ReactNode | null {
  const words = useProblemWords();
  if (query.error === null) return null;
  const { title, detail } = words(query.error);
  return (
    <ErrorState title={title} retry={query.refetch} retrying={query.isFetching}>
      {detail}
    </ErrorState>
  );
}

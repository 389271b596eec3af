import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useProblemWords } from '@/api/useProblemWords';
import { ErrorState } from '@/ui/States';
import { Waiting, WaitingLines } from '@/ui/Waiting';

/** What was loaded; until then lines in its place, or why it is not there. */
export function Loaded<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  const words = useProblemWords();
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) {
    const { title, detail } = words(query.error);
    return (
      <ErrorState title={title} retry={query.refetch} retrying={query.isFetching}>
        {detail}
      </ErrorState>
    );
  }
  return (
    <Waiting>
      <WaitingLines lines={4} />
    </Waiting>
  );
}

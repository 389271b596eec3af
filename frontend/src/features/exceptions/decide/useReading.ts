import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import { caseQuery } from '../api';
import type { Paper } from '../types';

/** That a paper was opened is known to the server: without it nobody can agree. */
export function useReading(number: number) {
  const queryClient = useQueryClient();
  return useMutation({
    // One after the other: of two answers that are on their way, the older may come last.
    scope: { id: `papers-${number}` },
    mutationFn: (paper: Paper) =>
      answer(
        client.PUT('/api/exception-requests/{number}/papers/{paper}', {
          params: { path: { number, paper } },
        }),
      ),
    onSuccess: (file) => queryClient.setQueryData(caseQuery(number).queryKey, file),
  });
}

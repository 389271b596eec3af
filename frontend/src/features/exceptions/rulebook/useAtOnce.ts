import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { components } from '@/api/schema';
import { useProblemWords } from '@/api/useProblemWords';
import { notify } from '@/ui/notify';
import { atOnceQuery } from '../rules';

type Description = components['schemas']['PreAuthorisationDescription'];

/** Says what is agreed to beforehand. */
export function useSay(rule: string, version: number, onSaid: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Description) =>
      answer(
        client.PUT('/api/restrictions/{key}/pre-authorisation', {
          params: { path: { key: rule }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: (said) => {
      queryClient.setQueryData(atOnceQuery(rule).queryKey, said);
      onSaid();
    },
    onError: () => queryClient.invalidateQueries({ queryKey: atOnceQuery(rule).queryKey }),
  });
}

/** From now on a person looks at every request again. */
export function useSwitchOff(rule: string) {
  const queryClient = useQueryClient();
  const words = useProblemWords();
  return useMutation({
    mutationFn: ({ version }: { version: number }) =>
      answer(
        client.DELETE('/api/restrictions/{key}/pre-authorisation', {
          params: { path: { key: rule }, header: ifMatch(version) },
        }),
      ),
    onSuccess: (off) => queryClient.setQueryData(atOnceQuery(rule).queryKey, off),
    onError: (error) => {
      notify({ title: words(error).title, message: words(error).detail });
      queryClient.invalidateQueries({ queryKey: atOnceQuery(rule).queryKey });
    },
  });
}

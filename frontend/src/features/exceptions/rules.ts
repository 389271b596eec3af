import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '@/api/client';

const hour = 3_600_000;

/** What is asked of everybody while nobody knows yet which rule is in the way. */
export const commonQuestionsQuery = queryOptions({
  queryKey: ['common-questions'],
  queryFn: async () => (await answer(client.GET('/api/common-questions'))).items,
  staleTime: hour,
});

export const rulesQuery = queryOptions({
  queryKey: ['restrictions'],
  queryFn: async () => (await answer(client.GET('/api/restrictions'))).items,
  staleTime: hour,
});

export function ruleQuery(key: string) {
  return queryOptions({
    queryKey: ['restrictions', key],
    queryFn: () => answer(client.GET('/api/restrictions/{key}', { params: { path: { key } } })),
    staleTime: hour,
  });
}

/** What the owner of a rule agreed to beforehand. */
export function atOnceQuery(key: string) {
  return queryOptions({
    queryKey: ['restrictions', key, 'pre-authorisation'],
    queryFn: () =>
      answer(
        client.GET('/api/restrictions/{key}/pre-authorisation', { params: { path: { key } } }),
      ),
    staleTime: 60_000,
  });
}

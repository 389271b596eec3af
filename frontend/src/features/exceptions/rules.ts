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

/** The rules that somebody may mean who describes in their own words what stopped them, best first. */
export function rulesLikeQuery(words: string) {
  return queryOptions({
    queryKey: ['restrictions', 'like', words],
    queryFn: async ({ signal }) =>
      (await answer(client.GET('/api/restrictions', { params: { query: { words } }, signal })))
        .items,
    staleTime: hour,
  });
}

/** The vetted ways around a rule that keep it, those first that worked for most people. */
export function alternativesQuery(key: string) {
  return queryOptions({
    queryKey: ['restrictions', key, 'alternatives'],
    queryFn: async () => {
      const path = { key };
      return (
        await answer(client.GET('/api/restrictions/{key}/alternatives', { params: { path } }))
      ).items;
    },
    staleTime: 60_000,
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

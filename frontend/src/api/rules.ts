import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client';

const hour = 3_600_000;
const minute = 60_000;

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
    staleTime: minute,
  });
}

/** What came of needs of others like that under a rule, or of all of them. */
export function precedentsQuery(key: string, words: string) {
  return queryOptions({
    queryKey: ['restrictions', key, 'precedents', words],
    queryFn: ({ signal }) => {
      const params = { path: { key }, query: words === '' ? {} : { words } };
      return answer(client.GET('/api/restrictions/{key}/precedents', { params, signal }));
    },
    staleTime: minute,
    // While somebody types on, what was said of the same rule stays.
    placeholderData: (before, query) => (query?.queryKey[1] === key ? before : undefined),
  });
}

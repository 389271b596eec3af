import { queryOptions } from '@tanstack/react-query';
import { accountKey } from '@/api/account';
import { answer, client } from '@/api/client';

export const ownSessionsQuery = queryOptions({
  queryKey: [...accountKey, 'sessions'],
  queryFn: async () => (await answer(client.GET('/api/account/sessions'))).items,
});

export const ownTokensQuery = queryOptions({
  queryKey: [...accountKey, 'tokens'],
  queryFn: async () => (await answer(client.GET('/api/account/tokens'))).items,
});

export const ownDeputiesQuery = queryOptions({
  queryKey: [...accountKey, 'deputies'],
  queryFn: () => answer(client.GET('/api/deputies')),
});

export const colleaguesQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', search, false],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/people', { params: { query: { search, onBehalf: false } }, signal })),
    staleTime: 60_000,
  });

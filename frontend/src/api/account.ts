import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client';

export const accountKey = ['account'] as const;

/** What Parley knows about oneself. */
export const ownAccountQuery = queryOptions({
  queryKey: [...accountKey, 'facts'],
  queryFn: () => answer(client.GET('/api/account')),
});

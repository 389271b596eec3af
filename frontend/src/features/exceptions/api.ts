import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import type { components } from '@/api/schema';
import type { CaseDetail } from './types';

type Schemas = components['schemas'];

export function colleaguesQuery(search: string, onBehalf: boolean) {
  return queryOptions({
    queryKey: ['people', search, onBehalf],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/people', { params: { query: { search, onBehalf } }, signal })),
    staleTime: 60_000,
  });
}

export function ticketQuery(number: number) {
  return queryOptions({
    queryKey: ['tickets', number],
    queryFn: () => answer(client.GET('/api/tickets/{number}', { params: { path: { number } } })),
  });
}

export function useFileExceptionRequest() {
  const key = useIdempotencyKey();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['FileExceptionRequest']) =>
      answer(client.POST('/api/exception-requests', { headers: key.header(), body })),
    onSuccess: (filed) => {
      key.renew();
      queryClient.setQueryData(caseQuery(filed.number).queryKey, filed);
    },
    onError: key.renewAfter,
  });
}

export function caseQuery(number: number) {
  return queryOptions({
    queryKey: ['exception-requests', number],
    queryFn: () =>
      answer(client.GET('/api/exception-requests/{number}', { params: { path: { number } } })),
  });
}

export interface Supposed {
  lowers?: 'LIKELIHOOD' | 'IMPACT';
  answers?: string;
  personalData?: Schemas['Known'];
  contracts?: Schemas['Known'];
}

/** What a case would come to, worked out by the server; the case in this version. */
export function whatIfQuery({ number, version }: CaseDetail, query: Supposed) {
  return queryOptions({
    queryKey: ['what-if', number, version, query],
    queryFn: async ({ signal }) => {
      const path = { number };
      const asked = { params: { path, query }, signal };
      return (await answer(client.GET('/api/exception-requests/{number}/what-if', asked))) ?? null;
    },
    placeholderData: keepPreviousData,
  });
}

interface AlternativeAsked {
  title: string;
  body: string;
  requesterId: string | null;
}

/** A way that keeps the rule is a request like any other. */
export function useAskForAlternative() {
  const key = useIdempotencyKey();
  return useMutation({
    mutationFn: (asked: AlternativeAsked) =>
      answer(
        client.POST('/api/tickets', {
          headers: key.header(),
          body: { kind: 'REQUEST', impact: 'ONE', urgency: 'HINDERED', ...asked },
        }),
      ),
    onSuccess: key.renew,
    onError: key.renewAfter,
  });
}

/** Cases that were decided before, the most similar first; of those that one may see. */
export function similarQuery(number: number) {
  return queryOptions({
    queryKey: ['exception-similar', number],
    queryFn: async () => {
      const path = { number };
      const found = client.GET('/api/exception-requests/{number}/similar', { params: { path } });
      return (await answer(found)).items;
    },
    staleTime: 60_000,
  });
}

export const riskFactorsQuery = queryOptions({
  queryKey: ['risk-factors'],
  queryFn: async () => (await answer(client.GET('/api/risk-factors'))).items,
  staleTime: Number.POSITIVE_INFINITY,
});

export function historyQuery(number: number) {
  return queryOptions({
    queryKey: ['exception-history', number],
    queryFn: async () => {
      const path = { number };
      const found = client.GET('/api/exception-requests/{number}/history', { params: { path } });
      return (await answer(found)).items;
    },
  });
}

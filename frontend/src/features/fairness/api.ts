import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import type { components } from '@/api/schema';
import type { BehindAddress, FairnessAddress, PersonAddress } from './address';
import type { SubjectKind, WorkFigure } from './types';

const limit = 50;
const numbers = ['numbers'] as const;

export function avoidanceQuery(about: FairnessAddress) {
  return queryOptions({
    queryKey: ['fairness', about],
    queryFn: () => answer(client.GET('/api/fairness', { params: { query: about } })),
    placeholderData: keepPreviousData,
  });
}

export function personQuery(id: string, about: PersonAddress) {
  return queryOptions({
    queryKey: ['fairness', 'person', id, about],
    queryFn: () =>
      answer(
        client.GET('/api/fairness/requesters/{id}', { params: { path: { id }, query: about } }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The tickets that are compared, the last asked first. */
export function behindQuery(kind: SubjectKind, subject: string, about: FairnessAddress) {
  return infiniteQueryOptions({
    queryKey: ['fairness', 'tickets', kind, subject, about],
    queryFn: ({ pageParam: cursor }) =>
      answer(
        client.GET('/api/fairness/tickets', {
          params: { query: { ...about, kind, subject, cursor, limit } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** Where the same tickets are a table for a spreadsheet. */
export function tableAddress(about: BehindAddress): string {
  return `/api/fairness/tickets.csv?${new URLSearchParams(Object.entries(about))}`;
}

export const ownNumbersQuery = queryOptions({
  queryKey: [...numbers, 'own'],
  queryFn: () => answer(client.GET('/api/numbers/own')),
});

/** What is behind one of one's own numbers, the last first. */
export function ownBehindQuery(figure: WorkFigure) {
  return infiniteQueryOptions({
    queryKey: [...numbers, 'own', figure],
    queryFn: ({ pageParam: cursor }) =>
      answer(
        client.GET('/api/numbers/own/behind', { params: { query: { figure, cursor, limit } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** Where the same is a table for a spreadsheet. */
export function ownTableAddress(figure: WorkFigure): string {
  return `/api/numbers/own/behind.csv?${new URLSearchParams({ figure })}`;
}

export const teamNumbersQuery = queryOptions({
  queryKey: [...numbers, 'team'],
  queryFn: () => answer(client.GET('/api/numbers/team')),
});

export const openingsQuery = queryOptions({
  queryKey: [...numbers, 'openings'],
  queryFn: async () => (await answer(client.GET('/api/numbers/openings'))).items,
});

/** Says something to one's own numbers. */
export function useNote() {
  const key = useIdempotencyKey();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: string) =>
      answer(client.POST('/api/numbers/own/notes', { headers: key.header(), body: { body } })),
    onSuccess: (note) => {
      key.renew();
      queryClient.setQueryData(
        ownNumbersQuery.queryKey,
        (own) => own && { ...own, notes: [...own.notes, note] },
      );
    },
    onError: key.renewAfter,
  });
}

export function useAskOpening() {
  const key = useIdempotencyKey();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['NewNumbersOpening']) =>
      answer(client.POST('/api/numbers/openings', { headers: key.header(), body })),
    onSuccess: (made) => {
      key.renew();
      queryClient.setQueryData(openingsQuery.queryKey, (all) => all && [made, ...all]);
    },
    onError: key.renewAfter,
  });
}

export function useAgree() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(client.PUT('/api/numbers/openings/{id}/agreement', { params: { path: { id } } })),
    onSuccess: (now) =>
      queryClient.setQueryData(openingsQuery.queryKey, (all) =>
        all?.map((one) => (one.id === now.id ? now : one)),
      ),
  });
}

/** Reading is on record, so it is asked for and never fetched ahead. */
export function useRead() {
  return useMutation({
    mutationFn: (id: string) =>
      answer(client.POST('/api/numbers/openings/{id}/views', { params: { path: { id } } })),
  });
}

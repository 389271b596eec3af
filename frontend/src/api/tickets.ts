import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, client } from './client';
import { ifMatch, useIdempotencyKey } from './headers';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Ticket = Schemas['TicketDetail'];
export type TicketRow = Schemas['TicketSummary'];
export type TicketMessage = Schemas['MessageView'];
export type TicketHistory = Schemas['HistoryEntry'];
export type TicketStatus = Schemas['TicketStatus'];
export type FileTicket = Schemas['FileTicket'];
export type WriteReply = Schemas['WriteReply'];
export type TicketStanding = Schemas['TicketStanding'];
export type TicketPromise = Schemas['PromiseView'];
export type StandingRow = Schemas['StandingRow'];
export type Colleague = Schemas['ColleagueView'];

export const unfinished = [
  'NEW',
  'OPEN',
  'WAITING_ON_REQUESTER',
  'WAITING_ON_OTHERS',
  'ON_HOLD',
  'RESOLVED',
] as const satisfies readonly TicketStatus[];

export function ticketQuery(number: number) {
  return queryOptions({
    queryKey: ['tickets', number],
    queryFn: () => answer(client.GET('/api/tickets/{number}', { params: { path: { number } } })),
  });
}

/** Who has it, its likely place in line, what was promised and how it was passed on. */
export function standingQuery(number: number) {
  return queryOptions({
    queryKey: ['tickets', number, 'standing'],
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/tickets/{number}/standing', { params: { path: { number } }, signal }),
      ),
  });
}

/** The same, as far as a list says it, for several tickets at once. */
export function standingsQuery(numbers: readonly number[]) {
  return queryOptions({
    queryKey: ['tickets', 'standings', numbers],
    queryFn: async ({ signal }) => {
      const query = { number: numbers.slice(0, 50) };
      const { items } = await answer(client.GET('/api/standings', { params: { query }, signal }));
      return new Map(items.map((row) => [row.number, row]));
    },
    enabled: numbers.length > 0,
    placeholderData: keepPreviousData,
  });
}

export interface OwnTickets {
  list: 'ASKED' | 'WATCHED';
  status: readonly TicketStatus[];
  limit?: number;
}

/** One's own tickets, page after page, the last changed first. */
export function ownTicketsQuery({ list, status, limit = 25 }: OwnTickets) {
  return infiniteQueryOptions({
    queryKey: ['tickets', 'own', list, status, limit],
    queryFn: ({ pageParam: cursor, signal }) =>
      answer(
        client.GET('/api/tickets', {
          params: { query: { list, status: [...status], limit, ...at(cursor) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** Tickets by their number or by the beginnings of their words. */
export function searchQuery(words: string) {
  return infiniteQueryOptions({
    queryKey: ['tickets', 'search', words],
    queryFn: ({ pageParam: cursor, signal }) =>
      answer(
        client.GET('/api/search', {
          params: { query: { words, limit: 25, ...at(cursor) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: words.trim() !== '',
  });
}

export function colleaguesQuery(search: string, onBehalf: boolean) {
  return queryOptions({
    queryKey: ['people', search, onBehalf],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/people', { params: { query: { search, onBehalf } }, signal })),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
}

export function useFileTicket() {
  const key = useIdempotencyKey();
  const took = useTaken();
  return useMutation({
    mutationFn: (body: FileTicket) =>
      answer(client.POST('/api/tickets', { headers: key.header(), body })),
    onSuccess: (ticket) => {
      key.renew();
      took(ticket);
    },
    onError: key.renewAfter,
  });
}

export function useReply(number: number) {
  const key = useIdempotencyKey();
  const took = useTaken();
  return useMutation({
    mutationFn: (body: WriteReply) =>
      answer(
        client.POST('/api/tickets/{number}/replies', {
          params: { path: { number } },
          headers: key.header(),
          body,
        }),
      ),
    onSuccess: (ticket) => {
      key.renew();
      took(ticket);
    },
    onError: key.renewAfter,
  });
}

interface Seen {
  number: number;
  version: number;
}

/** It works now. */
export function useConfirm() {
  return useTicketChange(({ number, version }: Seen) =>
    client.PUT('/api/tickets/{number}/confirmation', {
      params: { path: { number }, header: ifMatch(version) },
    }),
  );
}

/** It still does not work. */
export function useReopen() {
  return useTicketChange(({ number, version, body }: Seen & { body: Schemas['WriteWords'] }) =>
    client.PUT('/api/tickets/{number}/reopening', {
      params: { path: { number }, header: ifMatch(version) },
      body,
    }),
  );
}

/** It is not needed any more. */
export function useWithdraw() {
  return useTicketChange(({ number, version }: Seen) =>
    client.PUT('/api/tickets/{number}/withdrawal', {
      params: { path: { number }, header: ifMatch(version) },
    }),
  );
}

export function useBringIn() {
  return useTicketChange(({ number, version, person }: Seen & { person: string }) =>
    client.PUT('/api/tickets/{number}/watchers/{person}', {
      params: { path: { number, person }, header: ifMatch(version) },
    }),
  );
}

export function useTakeOut() {
  return useTicketChange(({ number, version, person }: Seen & { person: string }) =>
    client.DELETE('/api/tickets/{number}/watchers/{person}', {
      params: { path: { number, person }, header: ifMatch(version) },
    }),
  );
}

function useTicketChange<Change>(
  change: (seen: Change) => Promise<{ data?: Ticket; error?: unknown; response: Response }>,
) {
  const took = useTaken();
  return useMutation({ mutationFn: (seen: Change) => answer(change(seen)), onSuccess: took });
}

/** What a change returns is what is shown; lists are asked again when somebody looks at them. */
function useTaken() {
  const queryClient = useQueryClient();
  return (ticket: Ticket) => {
    queryClient.setQueryData(ticketQuery(ticket.number).queryKey, ticket);
    queryClient.invalidateQueries({ queryKey: standingQuery(ticket.number).queryKey });
    queryClient.invalidateQueries({ queryKey: ['tickets', 'standings'] });
    queryClient.invalidateQueries({ queryKey: ['tickets', 'own'] });
    queryClient.invalidateQueries({ queryKey: ['tickets', 'search'] });
  };
}

function at(cursor: string) {
  return cursor === '' ? {} : { cursor };
}

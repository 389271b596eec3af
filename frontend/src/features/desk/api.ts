import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { components } from '@/api/schema';
import { kindIn, numberIn, useRefresh, useServerEvents } from '@/api/useServerEvents';
import { offerQuery, overviewQuery, ticketQuery } from './lists';
import type { Doing, Offer, PickReason, Presence, Ticket } from './model';
import { useRefused, useRefusedHere } from './useRefused';

type Schemas = components['schemas'];
const desk = ['desk'] as const;
const at = (number: number) => ({ path: { number } });

export const standingQuery = (number: number) =>
  queryOptions({
    queryKey: [...desk, 'standing', number],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/tickets/{number}/standing', { params: at(number), signal })),
  });

export const requesterQuery = (number: number) =>
  queryOptions({
    queryKey: [...desk, 'requester', number],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/tickets/{number}/requester', { params: at(number), signal })),
  });

export const hereQuery = (number: number) =>
  queryOptions({
    queryKey: [...desk, 'here', number],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/tickets/{number}/presence', { params: at(number), signal })),
  });

export const handOverChoicesQuery = (number: number) =>
  queryOptions({
    queryKey: [...desk, 'hand-over', number],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/tickets/{number}/hand-over-choices', { params: at(number), signal })),
  });

/** Keeps what the desk shows true: each event says what has moved, and that is asked for again. */
export function useDeskEvents() {
  const refresh = useRefresh();
  useServerEvents('ticket', (data) => {
    const number = numberIn(data);
    refresh(...['overview', 'work', 'line'].map((list) => [...desk, list]));
    refresh(
      [...desk, 'ticket', number],
      [...desk, 'standing', number],
      [...desk, 'skills', number],
    );
    if (kindIn(data).startsWith('OFFER_')) refresh(offerQuery.queryKey);
  });
  useServerEvents('presence', (data) => refresh([...desk, 'here', numberIn(data)]));
}

function moved(queryClient: QueryClient, number?: number) {
  for (const list of ['overview', 'work', 'line', 'found']) {
    queryClient.invalidateQueries({ queryKey: [...desk, list] });
  }
  if (number === undefined) return;
  queryClient.invalidateQueries({ queryKey: [...desk, 'ticket', number] });
  queryClient.invalidateQueries({ queryKey: [...desk, 'standing', number] });
}

/** Answers null where nothing waits that one may take. */
export function useTakeNext() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      (await answer<Offer | undefined>(client.POST('/api/desk/next'))) ?? null,
    onSuccess: (offer) => queryClient.setQueryData(offerQuery.queryKey, offer),
    onSettled: () => moved(queryClient),
  });
}

export function useAcceptOffer() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ offer, withSupport }: { offer: Offer; withSupport: boolean }) =>
      answer(
        client.PUT('/api/desk/offers/{id}/acceptance', {
          params: { path: { id: offer.id } },
          body: { withSupport },
        }),
      ),
    onSuccess: () => queryClient.setQueryData(offerQuery.queryKey, null),
    onError: () => queryClient.invalidateQueries({ queryKey: offerQuery.queryKey }),
    onSettled: (_data, _error, { offer }) => moved(queryClient, offer.ticket.number),
  });
}

export type Pass = Schemas['PassOffer'];

export function usePassOffer() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ offer, pass }: { offer: Offer; pass: Pass }) =>
      answer(
        client.PUT('/api/desk/offers/{id}/pass', {
          params: { path: { id: offer.id } },
          body: pass,
        }),
      ),
    onSuccess: () => queryClient.setQueryData(offerQuery.queryKey, null),
    onError: () => queryClient.invalidateQueries({ queryKey: offerQuery.queryKey }),
    onSettled: () => moved(queryClient),
  });
}

export function sayPresence(state: Presence) {
  return answer(client.PUT('/api/desk/presence', { body: { state } }));
}

/** One is there, and can be offered work again. */
export function useConfirmPresence() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => answer(client.PUT('/api/desk/presence/confirmation')),
    onError: useRefusedHere(),
    onSettled: () => queryClient.invalidateQueries({ queryKey: overviewQuery.queryKey }),
  });
}

/** Begins a breather of so many minutes; null ends it. */
export function useBreather() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (minutes: number | null) =>
      answer(
        minutes === null
          ? client.DELETE('/api/desk/breather')
          : client.PUT('/api/desk/breather', { body: { minutes } }),
      ),
    onError: useRefusedHere(),
    onSettled: () => queryClient.invalidateQueries({ queryKey: overviewQuery.queryKey }),
  });
}

export const skillsQuery = (number: number) =>
  queryOptions({
    queryKey: [...desk, 'skills', number],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/tickets/{number}/skills', { params: at(number), signal })),
  });

/** Says that a ticket needs a skill, or that it does not. */
export function useNeedSkill(number: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ skill, needed }: { skill: string; needed: boolean }) => {
      const params = { path: { number, skill } };
      return answer(
        needed
          ? client.PUT('/api/tickets/{number}/skills/{skill}', { params })
          : client.DELETE('/api/tickets/{number}/skills/{skill}', { params }),
      );
    },
    onSuccess: (skills) => queryClient.setQueryData(skillsQuery(number).queryKey, skills),
    onSettled: () => moved(queryClient),
  });
}

/** Says to the others what one does here, and hears who else is here. */
export function sayHere(number: number, doing: Doing) {
  return answer(
    client.PUT('/api/tickets/{number}/presence', { params: at(number), body: { doing } }),
  );
}
export function sayGone(number: number) {
  return answer(
    client.DELETE('/api/tickets/{number}/presence', { params: at(number), keepalive: true }),
  );
}

function useTicketChange<Asked>(
  number: number,
  change: (asked: Asked) => Promise<Ticket>,
  onError?: (error: Error) => void,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onError,
    onSuccess: (ticket) => queryClient.setQueryData(ticketQuery(number).queryKey, ticket),
    onSettled: () => moved(queryClient, number),
  });
}

type Key = { key: { 'Idempotency-Key': string } };

export function useReply(number: number) {
  return useTicketChange(number, ({ key, ...body }: Schemas['WriteReply'] & Key) =>
    answer(
      client.POST('/api/tickets/{number}/replies', { params: at(number), body, headers: key }),
    ),
  );
}

export function useNote(number: number) {
  return useTicketChange(number, ({ key, ...body }: Schemas['WriteWords'] & Key) =>
    answer(client.POST('/api/tickets/{number}/notes', { params: at(number), body, headers: key })),
  );
}

/** A change of the ticket itself: it names the version that one has seen. */
type Seen = { version: number };
const on = (number: number, version: number) => ({
  params: { ...at(number), header: ifMatch(version) },
});

export function useResolve(number: number) {
  return useTicketChange(number, ({ version, ...body }: Schemas['WriteWords'] & Seen) =>
    answer(client.PUT('/api/tickets/{number}/resolution', { ...on(number, version), body })),
  );
}

export function useReopen(number: number) {
  return useTicketChange(number, ({ version, ...body }: Schemas['WriteWords'] & Seen) =>
    answer(client.PUT('/api/tickets/{number}/reopening', { ...on(number, version), body })),
  );
}

export function useHold(number: number) {
  return useTicketChange(number, ({ version, ...body }: Schemas['HoldTicket'] & Seen) =>
    answer(client.PUT('/api/tickets/{number}/hold', { ...on(number, version), body })),
  );
}

/** No form stands for it: where it is refused, that is told in passing. */
export function useEndHold(number: number) {
  const refused = useRefused(number);
  return useTicketChange(
    number,
    ({ version }: Seen) => answer(client.DELETE('/api/tickets/{number}/hold', on(number, version))),
    (error) => refused(error),
  );
}

const correctPriority =
  (number: number) =>
  ({ version, ...body }: Schemas['CorrectPriority'] & Seen) =>
    answer(client.PUT('/api/tickets/{number}/priority', { ...on(number, version), body }));

export function useCorrectPriority(number: number) {
  return useTicketChange(number, correctPriority(number));
}

/** Takes a correction back. No form stands for it: where it is refused, that is told in passing. */
export function useTakeBackPriority(number: number) {
  const refused = useRefused(number);
  return useTicketChange(number, correctPriority(number), (error) => refused(error));
}

export function useMarkThanks(number: number) {
  return useTicketChange(number, ({ version }: Seen) =>
    answer(client.PUT('/api/tickets/{number}/thanks', on(number, version))),
  );
}

/** Who has the ticket is changed at the desk, which answers nothing: the ticket is fetched after it. */
function useDeskChange<Asked>(number: number, change: (asked: Asked) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (asked: Asked) => {
      await change(asked);
      return queryClient.fetchQuery({ ...ticketQuery(number), staleTime: 0 });
    },
    onSettled: () => moved(queryClient, number),
  });
}

export function useHandOver(number: number) {
  return useDeskChange(number, ({ version, ...body }: Schemas['HandOver'] & Seen) =>
    answer(client.POST('/api/tickets/{number}/hand-overs', { ...on(number, version), body })),
  );
}

export const pickReasons = [
  'KNOWS_THE_CASE',
  'BELONGS_TO_OTHER_WORK',
  'ASKED_FOR_ME',
  'SUPERVISOR_ASKED',
  'OTHER',
] as const satisfies readonly PickReason[];

export function usePick(number: number) {
  return useDeskChange(number, (picked: { reason?: PickReason; words?: string }) =>
    answer(client.POST('/api/desk/picks', { body: { number, ...picked } })),
  );
}

export function useAskForSupport(number: number) {
  return useDeskChange(number, () =>
    answer(client.PUT('/api/tickets/{number}/support-request', { params: at(number) })),
  );
}

export function useJoinIn(number: number) {
  return useDeskChange(number, () =>
    answer(client.PUT('/api/tickets/{number}/support', { params: at(number) })),
  );
}

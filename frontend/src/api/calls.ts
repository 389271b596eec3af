import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, client } from './client';
import { ifMatch, useIdempotencyKey } from './headers';
import type { components } from './schema';

type Schemas = components['schemas'];
export type CallAtDesk = Schemas['CallAtDesk'];
export type CallSummary = Schemas['CallSummary'];
export type Caller = Schemas['CallerView'];
export type Callback = Schemas['CallbackView'];
export type OwnCallback = Schemas['OwnCallback'];
export type ChooseOutcome = Schemas['ChooseOutcome'];
export type DeclineCall = Schemas['DeclineCall'];
export type AttemptResult = Schemas['AttemptResult'];

const calls = ['calls'] as const;

/** Calls of colleagues, and callbacks without a ticket, tell of themselves by no event. */
const asksEvery = 10_000;

/** What rings at me, and what I answered and have said nothing of yet. */
export const callsAtDeskQuery = queryOptions({
  queryKey: [...calls, 'desk'],
  queryFn: async ({ signal }) => (await answer(client.GET('/api/desk/calls', { signal }))).items,
});

export const callsQuery = infiniteQueryOptions({
  queryKey: [...calls, 'list'],
  queryFn: ({ pageParam, signal }) =>
    answer(client.GET('/api/calls', { params: { query: { cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
  refetchInterval: asksEvery,
});

/** Whom my queues are to call, what is due next first. */
export const callbacksQuery = queryOptions({
  queryKey: [...calls, 'callbacks'],
  queryFn: ({ signal }) =>
    answer(client.GET('/api/callbacks', { params: { query: { limit: 200 } }, signal })),
  refetchInterval: asksEvery,
});

export const ownCallbacksQuery = queryOptions({
  queryKey: [...calls, 'own'],
  queryFn: async ({ signal }) => (await answer(client.GET('/api/own-callbacks', { signal }))).items,
});

function moved(queryClient: QueryClient) {
  queryClient.invalidateQueries({ queryKey: calls });
  queryClient.invalidateQueries({ queryKey: ['desk'] });
  queryClient.invalidateQueries({ queryKey: ['tickets'] });
}

export function useChooseOutcome(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: ChooseOutcome) =>
      answer(client.PUT('/api/calls/{id}/outcome', { params: { path: { id } }, body })),
    onSettled: () => moved(queryClient),
  });
}

export function useDeclineCall(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: DeclineCall) =>
      answer(client.PUT('/api/calls/{id}/decline', { params: { path: { id } }, body })),
    onSettled: () => moved(queryClient),
  });
}

export function useLogCall() {
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: Schemas['LogCall']) =>
      answer(client.POST('/api/calls', { body, headers: key.header() })),
    onSuccess: () => key.renew(),
    onError: (error) => key.renewAfter(error),
    onSettled: () => moved(queryClient),
  });
}

/** A change of a callback, which names the version that one has seen. */
function useCallbackChange<Asked>(change: (asked: Asked) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => moved(queryClient) });
}

const on = ({ id, version }: Pick<Callback, 'id' | 'version'>) => ({
  params: { path: { id }, header: ifMatch(version) },
});

export function useTakeCallback(callback: Callback) {
  return useCallbackChange(() => answer(client.PUT('/api/callbacks/{id}/taking', on(callback))));
}

export function useMatchCaller(callback: Callback) {
  return useCallbackChange((body: Schemas['MatchCaller']) =>
    answer(client.PUT('/api/callbacks/{id}/person', { ...on(callback), body })),
  );
}

export function useTriedCallback(callback: Callback) {
  return useCallbackChange((body: Schemas['TriedCallback']) =>
    answer(client.POST('/api/callbacks/{id}/attempts', { ...on(callback), body })),
  );
}

export function useEndCallback(callback: Callback) {
  return useCallbackChange((body: Schemas['EndCallback']) =>
    answer(client.PUT('/api/callbacks/{id}/end', { ...on(callback), body })),
  );
}

export function useAskForCall() {
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: Schemas['AskForCall']) =>
      answer(client.POST('/api/own-callbacks', { body, headers: key.header() })),
    onSuccess: () => key.renew(),
    onError: (error) => key.renewAfter(error),
    onSettled: () => moved(queryClient),
  });
}

export function useCallNotNeeded(callback: OwnCallback) {
  return useCallbackChange(() => answer(client.PUT('/api/own-callbacks/{id}/done', on(callback))));
}

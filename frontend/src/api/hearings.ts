import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, client } from './client';
import { ifMatch, useIdempotencyKey } from './headers';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Hearing = Schemas['HearingView'];
export type Plan = Schemas['PlanView'];
export type ConductNote = Schemas['ConductNoteView'];
export type Confidence = Schemas['ConfidenceView'];
export type PlanAgreement = Schemas['PlanAgreement'];

/** Everything about who is heard: what is said in one place moves others. */
const heard = ['heard'] as const;

/** Who is not being heard, what was agreed and what happened before, as far as the reader may know. */
export function attentionQuery(number: number) {
  return queryOptions({
    queryKey: [...heard, 'ticket', number],
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/tickets/{number}/attention', { params: { path: { number } }, signal }),
      ),
  });
}

export function hearingsQuery(open: boolean) {
  return infiniteQueryOptions({
    queryKey: [...heard, 'hearings', open],
    queryFn: ({ pageParam: cursor, signal }) =>
      answer(client.GET('/api/hearings', { params: { query: { open, ...at(cursor) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function plansQuery(open: boolean, aboutMe = false) {
  return infiniteQueryOptions({
    queryKey: [...heard, 'plans', open, aboutMe],
    queryFn: ({ pageParam: cursor, signal }) =>
      answer(
        client.GET('/api/plans', { params: { query: { open, aboutMe, ...at(cursor) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function planQuery(id: string) {
  return queryOptions({
    queryKey: [...heard, 'plans', id],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/plans/{id}', { params: { path: { id } }, signal })),
  });
}

export function confidencesQuery(open: boolean) {
  return infiniteQueryOptions({
    queryKey: [...heard, 'confidences', open],
    queryFn: ({ pageParam: cursor, signal }) =>
      answer(
        client.GET('/api/confidences', { params: { query: { open, ...at(cursor) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export const ownNotesQuery = queryOptions({
  queryKey: [...heard, 'notes'],
  queryFn: async ({ signal }) => (await answer(client.GET('/api/conduct-notes', { signal }))).items,
});

/** Who works the queue of a ticket, to say who does what; whoever has it is no choice for handing over, but here they are. */
export function workersQuery(number: number) {
  return queryOptions({
    queryKey: [...heard, 'workers', number],
    queryFn: async ({ signal }) => {
      const about = { params: { path: { number } }, signal };
      const [{ people }, { assignee }] = await Promise.all([
        answer(client.GET('/api/tickets/{number}/hand-over-choices', about)),
        answer(client.GET('/api/tickets/{number}', about)),
      ]);
      return assignee == null ? people : [assignee, ...people];
    },
  });
}

export function useAskToBeHeard(number: number) {
  return useCreating((words: string, headers) =>
    answer(
      client.POST('/api/tickets/{number}/hearings', {
        params: { path: { number } },
        headers,
        body: { words },
      }),
    ),
  );
}

export function useAnswerHearing({ id, version }: Hearing) {
  return useChanging((body: { words: string; plan: boolean }) =>
    answer(
      client.PUT('/api/hearings/{id}/answer', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
}

export function useWantPlan(ticket: number, ground: 'BY_HAND' | 'FINDING') {
  return useCreating((words: string, headers) =>
    answer(client.POST('/api/plans', { headers, body: { ticket, ground, words } })),
  );
}

export function useMakePlan({ id, version }: Plan) {
  return useChanging((body: PlanAgreement) =>
    answer(
      client.PUT('/api/plans/{id}/agreement', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
}

export function useLookAgain({ id, version }: Plan) {
  return useChanging((body: Schemas['PlanReview']) =>
    answer(
      client.PUT('/api/plans/{id}/review', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
}

export function useDismissPlan({ id, version }: Plan) {
  return useChanging((reason: string) =>
    answer(
      client.PUT('/api/plans/{id}/dismissal', {
        params: { path: { id }, header: ifMatch(version) },
        body: { reason },
      }),
    ),
  );
}

export function useSetNote(number: number) {
  return useCreating((body: Schemas['NewConductNote'], headers) =>
    answer(
      client.POST('/api/tickets/{number}/conduct-notes', {
        params: { path: { number } },
        headers,
        body,
      }),
    ),
  );
}

export function useAnswerNote({ id, version }: ConductNote) {
  return useChanging((words: string) =>
    answer(
      client.PUT('/api/conduct-notes/{id}/answer', {
        params: { path: { id }, header: ifMatch(version) },
        body: { words },
      }),
    ),
  );
}

export function useEndNote({ id, version }: ConductNote) {
  return useChanging((_: undefined) =>
    answer(
      client.DELETE('/api/conduct-notes/{id}', {
        params: { path: { id }, header: ifMatch(version) },
      }),
    ),
  );
}

export function useSayInConfidence() {
  return useCreating((body: Schemas['NewConfidence'], headers) =>
    answer(client.POST('/api/confidences', { headers, body })),
  );
}

export function useAnswerConfidence({ id, version }: Confidence) {
  return useChanging((words: string) =>
    answer(
      client.PUT('/api/confidences/{id}/answer', {
        params: { path: { id }, header: ifMatch(version) },
        body: { words },
      }),
    ),
  );
}

function useCreating<Said, Made>(
  create: (said: Said, headers: { 'Idempotency-Key': string }) => Promise<Made>,
) {
  const key = useIdempotencyKey();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (said: Said) => create(said, key.header()),
    onSuccess: () => {
      key.renew();
      return queryClient.invalidateQueries({ queryKey: heard });
    },
    onError: (error) => key.renewAfter(error),
  });
}

/** What somebody else did in the meantime is fetched; why one was refused does not wait for it. */
function useChanging<Said, Made>(change: (said: Said) => Promise<Made>) {
  const queryClient = useQueryClient();
  const renew = () => queryClient.invalidateQueries({ queryKey: heard });
  return useMutation({
    mutationFn: change,
    onSuccess: renew,
    onError: () => {
      renew();
    },
  });
}

function at(cursor: string) {
  return cursor === '' ? {} : { cursor };
}

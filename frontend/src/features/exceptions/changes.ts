import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, client } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { isProblem } from '@/api/problem';
import type { components } from '@/api/schema';
import { caseQuery, historyQuery } from './api';
import type { CaseDetail } from './types';

type Schemas = components['schemas'];

/** Which case was looked at, in which version. */
type Seen = Pick<CaseDetail, 'number' | 'version'>;

export interface Sent<Body> {
  seen: Seen;
  body: Body;
  headers: Record<string, string>;
}

type Change<Body> = (sent: Sent<Body>) => Promise<CaseDetail>;

export const at = ({ seen, headers }: Pick<Sent<unknown>, 'seen' | 'headers'>) => ({
  params: { path: { number: seen.number }, header: ifMatch(seen.version) },
  headers,
});

/** Every change that a case knows, each as the server names it. */
export const changes = {
  confirm: (sent) => answer(client.PUT('/api/exception-requests/{number}/confirmation', at(sent))),
  correct: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/need', { ...at(sent), body })),
  attachRule: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/restriction', { ...at(sent), body })),
  withdraw: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/withdrawal', { ...at(sent), body })),
  abandon: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/abandonment', { ...at(sent), body })),
  recordTalk: ({ body, ...sent }) =>
    answer(client.POST('/api/exception-requests/{number}/conversations', { ...at(sent), body })),
  offer: ({ body, ...sent }) =>
    answer(client.POST('/api/exception-requests/{number}/proposals', { ...at(sent), body })),
  accept: ({ seen, body, headers }) =>
    answer(
      client.PUT('/api/exception-requests/{number}/proposals/{proposal}/acceptance', {
        params: {
          path: { number: seen.number, proposal: body.proposal },
          header: ifMatch(seen.version),
        },
        headers,
      }),
    ),
  reject: ({ seen, body: { proposal, ...body }, headers }) =>
    answer(
      client.PUT('/api/exception-requests/{number}/proposals/{proposal}/rejection', {
        params: {
          path: { number: seen.number, proposal },
          header: ifMatch(seen.version),
        },
        headers,
        body,
      }),
    ),
  sendBack: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/return', { ...at(sent), body })),
  rate: ({ body, ...sent }) =>
    answer(client.POST('/api/exception-requests/{number}/ratings', { ...at(sent), body })),
  addCondition: ({ body, ...sent }) =>
    answer(client.POST('/api/exception-requests/{number}/conditions', { ...at(sent), body })),
  removeCondition: ({ seen, body, headers }) =>
    answer(
      client.DELETE('/api/exception-requests/{number}/conditions/{condition}', {
        params: {
          path: { number: seen.number, condition: body.condition },
          header: ifMatch(seen.version),
        },
        headers,
      }),
    ),
  prove: ({ seen, body: { condition, ...body }, headers }) =>
    answer(
      client.PUT('/api/exception-requests/{number}/conditions/{condition}/proof', {
        params: {
          path: { number: seen.number, condition },
          header: ifMatch(seen.version),
        },
        headers,
        body,
      }),
    ),
  askForInterim: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/interim-grant', { ...at(sent), body })),
  signInterim: ({ body, ...sent }) =>
    answer(
      client.PUT('/api/exception-requests/{number}/interim-grant/signature', {
        ...at(sent),
        body,
      }),
    ),
  removeInterim: ({ body, ...sent }) =>
    answer(
      client.PUT('/api/exception-requests/{number}/interim-grant/removal', { ...at(sent), body }),
    ),
  callEmergency: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/emergency', { ...at(sent), body })),
  signEmergency: ({ body, ...sent }) =>
    answer(
      client.PUT('/api/exception-requests/{number}/emergency/signature', { ...at(sent), body }),
    ),
  reviewEmergency: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/emergency/review', { ...at(sent), body })),
  askForDecision: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/decision-request', { ...at(sent), body })),
  approve: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/approval', { ...at(sent), body })),
  askForMore: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/question', { ...at(sent), body })),
  decline: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/decline', { ...at(sent), body })),
  appeal: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/appeal', { ...at(sent), body })),
  activate: (sent) => answer(client.PUT('/api/exception-requests/{number}/activation', at(sent))),
  suspend: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/suspension', { ...at(sent), body })),
  resume: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/resumption', { ...at(sent), body })),
  takeOver: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/succession', { ...at(sent), body })),
  renew: ({ body, ...sent }) =>
    answer(client.POST('/api/exception-requests/{number}/renewals', { ...at(sent), body })),
  giveBack: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/giving-back', { ...at(sent), body })),
  revoke: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/revocation', { ...at(sent), body })),
  reportUse: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/use-after-end', { ...at(sent), body })),
  close: ({ body, ...sent }) =>
    answer(client.PUT('/api/exception-requests/{number}/closure', { ...at(sent), body })),
} satisfies {
  confirm: Change<void>;
  correct: Change<Schemas['CorrectedNeed']>;
  attachRule: Change<Schemas['AttachRule']>;
  withdraw: Change<Schemas['Withdrawal']>;
  abandon: Change<Schemas['Abandonment']>;
  recordTalk: Change<Schemas['NewConversation']>;
  offer: Change<Schemas['NewProposal']>;
  accept: Change<{ proposal: string }>;
  reject: Change<Schemas['DoesNotWork'] & { proposal: string }>;
  sendBack: Change<Schemas['DidNotWork']>;
  rate: Change<Schemas['NewRating']>;
  addCondition: Change<Schemas['NewCondition']>;
  removeCondition: Change<{ condition: string }>;
  prove: Change<Schemas['Proof'] & { condition: string }>;
  askForInterim: Change<Schemas['InterimAsked']>;
  signInterim: Change<Schemas['Signature']>;
  removeInterim: Change<Schemas['Closure']>;
  callEmergency: Change<Schemas['EmergencyCalled']>;
  signEmergency: Change<Schemas['Signature']>;
  reviewEmergency: Change<Schemas['Approval']>;
  askForDecision: Change<Schemas['DecisionRequest']>;
  approve: Change<Schemas['Approval']>;
  askForMore: Change<Schemas['MoreNeeded']>;
  decline: Change<Schemas['Decline']>;
  appeal: Change<Schemas['AppealAsked']>;
  activate: Change<void>;
  suspend: Change<Schemas['Suspended']>;
  resume: Change<Schemas['Resumption']>;
  takeOver: Change<Schemas['Succession']>;
  renew: Change<Schemas['Renewal']>;
  giveBack: Change<Schemas['GivingBack']>;
  revoke: Change<Schemas['Revocation']>;
  reportUse: Change<Schemas['UseFound']>;
  close: Change<Schemas['Closure']>;
};

/**
 * Changes a case. What comes back replaces what is on the page (a renewal is another case beside it); where somebody was faster the page is
 * brought up to date under what was typed, and sending again is a new decision.
 */
export function useCaseChange<Body>(
  seen: Seen,
  change: Change<Body>,
  onPassed?: () => void,
): CaseChange<Body> {
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const [passedAt, setPassedAt] = useState<number>();
  const mutation = useMutation({
    mutationFn: (body: Body) => change({ seen, body, headers: key.header() }),
    onMutate: () => {
      setPassedAt(undefined);
      return seen.version;
    },
    onSuccess: (changed) => {
      key.renew();
      queryClient.setQueryData(caseQuery(changed.number).queryKey, changed);
      if (changed.number !== seen.number) {
        queryClient.invalidateQueries({ queryKey: caseQuery(seen.number).queryKey });
      }
      queryClient.invalidateQueries({ queryKey: ['tickets', seen.number] });
      queryClient.invalidateQueries({ queryKey: ['exception-lists'] });
      queryClient.invalidateQueries({ queryKey: ['exception-history', seen.number] });
    },
    onError: (error, _body, version) => {
      key.renewAfter(error);
      const stale = isProblem(error, 'stale-version');
      if (!stale && !isProblem(error, 'not-now')) return;
      if (stale) {
        setPassedAt(version);
        onPassed?.();
      }
      queryClient.invalidateQueries({ queryKey: caseQuery(seen.number).queryKey });
      queryClient.invalidateQueries({ queryKey: historyQuery(seen.number).queryKey });
    },
  });
  return { ...mutation, passedAt };
}

/**
 * A change whose words are typed. The page under them stays up to date by itself, but they were meant for
 * the case as it was when one began: where it has changed since, one is told before it is sent.
 */
export function useTypedChange<Body>(seen: Seen, change: Change<Body>): CaseChange<Body> {
  const [begun, setBegun] = useState<number | undefined>(seen.version);
  const { number, version } = seen;
  return useCaseChange({ number, version: begun ?? version }, change, () => setBegun(undefined));
}

/** A change of a case on its way; where it was refused because somebody was faster, what one had seen. */
export type CaseChange<Body> = UseMutationResult<CaseDetail, Error, Body, number> & {
  passedAt: number | undefined;
};

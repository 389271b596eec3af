import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { isProblem } from '@/api/problem';
import type { components } from '@/api/schema';
import { disclosureQuery } from './api';
import type { Disclosure } from './types';

type Schemas = components['schemas'];

interface Sent<Body> {
  seen: Pick<Disclosure, 'id' | 'version'>;
  body: Body;
  headers: Record<string, string>;
}

type Change<Body> = (sent: Sent<Body>) => Promise<Disclosure>;

const at = ({ seen, headers }: Pick<Sent<unknown>, 'seen' | 'headers'>) => ({
  params: { path: { id: seen.id }, header: ifMatch(seen.version) },
  headers,
});

/** Every change that a disclosure knows, each as the server names it. */
export const changes = {
  agree: ({ body, ...sent }) =>
    answer(client.PUT('/api/disclosures/{id}/agreement', { ...at(sent), body })),
  link: ({ body, ...sent }) =>
    answer(client.PUT('/api/disclosures/{id}/request', { ...at(sent), body })),
  grant: (sent) => answer(client.PUT('/api/disclosures/{id}/grant', at(sent))),
  propose: ({ body, ...sent }) =>
    answer(client.PUT('/api/disclosures/{id}/exclusion', { ...at(sent), body })),
  confirmExclusion: (sent) =>
    answer(client.PUT('/api/disclosures/{id}/exclusion/confirmation', at(sent))),
  contain: ({ body, seen, headers }) =>
    answer(
      client.POST('/api/disclosures/{id}/steps', {
        params: { path: { id: seen.id } },
        headers,
        body,
      }),
    ),
  giveLeave: ({ body, ...sent }) =>
    answer(client.PUT('/api/disclosures/{id}/leave', { ...at(sent), body })),
  confirmLeave: (sent) => answer(client.PUT('/api/disclosures/{id}/leave/confirmation', at(sent))),
  close: ({ body, ...sent }) =>
    answer(client.PUT('/api/disclosures/{id}/closure', { ...at(sent), body })),
} satisfies {
  agree: Change<Schemas['WhoMayRead']>;
  link: Change<Schemas['LinkedRequest']>;
  grant: Change<void>;
  propose: Change<Schemas['ExclusionProposed']>;
  confirmExclusion: Change<void>;
  contain: Change<Schemas['NewStep']>;
  giveLeave: Change<Schemas['LeaveGiven']>;
  confirmLeave: Change<void>;
  close: Change<Schemas['ClosureOfDisclosure']>;
};

/** Changes a disclosure. Where somebody was faster, the page is brought up to date under what was typed. */
export function useChange<Body>(
  seen: Pick<Disclosure, 'id' | 'version'>,
  change: (sent: Sent<Body>) => Promise<Disclosure>,
) {
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: Body) => change({ seen, body, headers: key.header() }),
    onSuccess: (changed) => {
      key.renew();
      queryClient.setQueryData(disclosureQuery(changed.id).queryKey, changed);
      queryClient.invalidateQueries({ queryKey: ['disclosures', 'own'] });
      queryClient.invalidateQueries({ queryKey: ['disclosures', 'list'] });
    },
    onError: (error) => {
      key.renewAfter(error);
      if (isProblem(error, 'stale-version') || isProblem(error, 'not-now')) {
        queryClient.invalidateQueries({ queryKey: disclosureQuery(seen.id).queryKey });
      }
    },
  });
}

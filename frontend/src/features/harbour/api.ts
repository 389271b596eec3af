import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, client, nameless } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { unreadQuery } from '@/api/inbox';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

/** Everything of safe harbour begins with it: what happens to one of them may move all of them. */
const disclosures = ['disclosures'] as const;

export const harbourQuery = queryOptions({
  queryKey: [...disclosures, 'harbour'],
  queryFn: () => answer(client.GET('/api/safe-harbour')),
});

/** The same for somebody whom nobody is to know. */
export const namelessHarbourQuery = queryOptions({
  queryKey: ['nameless-harbour'],
  queryFn: () => answer(client.GET('/api/safe-harbour', nameless)),
});

export const rulesQuery = queryOptions({
  queryKey: ['restrictions', 'names'],
  queryFn: async () => (await answer(client.GET('/api/restrictions'))).items,
  staleTime: 300_000,
});

export function colleaguesQuery(search: string, onBehalf: boolean) {
  return queryOptions({
    queryKey: ['people', search, onBehalf],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/people', { params: { query: { search, onBehalf } }, signal })),
    staleTime: 60_000,
  });
}

export function disclosureQuery(id: string) {
  return queryOptions({
    queryKey: [...disclosures, 'one', id],
    queryFn: () => answer(client.GET('/api/disclosures/{id}', { params: { path: { id } } })),
  });
}

export const ownQuery = infiniteQueryOptions({
  queryKey: [...disclosures, 'own'],
  queryFn: ({ pageParam: cursor }) =>
    answer(client.GET('/api/own-disclosures', { params: { query: { cursor } } })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

export function listQuery(list: Schemas['DisclosureList']) {
  return infiniteQueryOptions({
    queryKey: [...disclosures, 'list', list],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/disclosures', { params: { query: { list, cursor } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export const teamQuery = queryOptions({
  queryKey: [...disclosures, 'team'],
  queryFn: () => answer(client.GET('/api/safe-harbour/team')),
});

export const figuresQuery = queryOptions({
  queryKey: [...disclosures, 'figures'],
  queryFn: () => answer(client.GET('/api/safe-harbour/figures')),
});

/** A creation by somebody with a name; what comes back is shown at once. */
function useCreation<Body>(
  create: (body: Body, headers: Record<string, string>) => Promise<Schemas['DisclosureDetail']>,
) {
  const key = useIdempotencyKey();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => create(body, key.header()),
    onSuccess: (made) => {
      key.renew();
      queryClient.setQueryData(disclosureQuery(made.id).queryKey, made);
      queryClient.invalidateQueries({ queryKey: [...disclosures, 'own'] });
      queryClient.invalidateQueries({ queryKey: [...disclosures, 'list'] });
    },
    onError: key.renewAfter,
  });
}

export function useTell() {
  return useCreation((body: Schemas['TellDisclosure'], headers) =>
    answer(client.POST('/api/disclosures', { headers, body })),
  );
}

export function useRecordFind() {
  return useCreation((body: Schemas['RecordFind'], headers) =>
    answer(client.POST('/api/disclosures/finds', { headers, body })),
  );
}

export function useWrite(id: string) {
  return useCreation((body: Schemas['NewMessage'], headers) =>
    answer(
      client.POST('/api/disclosures/{id}/messages', { params: { path: { id } }, headers, body }),
    ),
  );
}

export function useTellNameless() {
  return useMutation({
    mutationFn: (body: Schemas['TellAnonymously']) =>
      answer(client.POST('/api/anonymous-disclosures', { ...nameless, body })),
    gcTime: 0,
  });
}

/** What a code opens. It goes in the body, so that no log holds it, and stays in this page alone. */
export const conversationQuery = (code: string) =>
  queryOptions({
    queryKey: ['nameless', code],
    queryFn: () =>
      answer(
        client.POST('/api/anonymous-disclosures/conversation', { ...nameless, body: { code } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });

export function useNamelessChange<Body>(
  code: string,
  change: (body: Body) => Promise<Schemas['DisclosureDetail']>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (now) => queryClient.setQueryData(conversationQuery(code).queryKey, now),
  });
}

export const writeNameless = (code: string) => (body: string) =>
  answer(client.POST('/api/anonymous-disclosures/messages', { ...nameless, body: { code, body } }));

export const agreeNameless = (code: string) => (hr: boolean) =>
  answer(client.PUT('/api/anonymous-disclosures/agreement', { ...nameless, body: { code, hr } }));

export function useCampaign() {
  const key = useIdempotencyKey();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['CampaignDescription']) =>
      answer(client.POST('/api/safe-harbour/campaigns', { headers: key.header(), body })),
    onSuccess: () => {
      key.renew();
      return queryClient.invalidateQueries({ queryKey: disclosures });
    },
    onError: key.renewAfter,
  });
}

/** Looking at it is reading the news about it. */
export function useReadOnOpening(disclosure: string) {
  const { data: unread = 0 } = useQuery(unreadQuery);
  const queryClient = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (id: string) =>
      answer(client.PUT('/api/inbox/reading', { params: { query: { disclosure: id } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['inbox'] }),
  });
  useEffect(() => {
    if (unread > 0 && !document.hidden) mutate(disclosure);
  }, [unread, disclosure, mutate]);
}

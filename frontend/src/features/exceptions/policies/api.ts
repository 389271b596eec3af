import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import type { components } from '@/api/schema';
import type { RuleBookRule } from './types';

type Schemas = components['schemas'];

/** Everything about rules and their figures starts with this key. */
const key = 'policies';

export const bookQuery = queryOptions({
  queryKey: [key, 'book'],
  queryFn: async () => (await answer(client.GET('/api/rule-book'))).items,
});

export const bookRuleQuery = (rule: string) =>
  queryOptions({
    queryKey: [key, 'book', rule],
    queryFn: () => answer(client.GET('/api/rule-book/{key}', { params: { path: { key: rule } } })),
    refetchOnWindowFocus: false,
  });

/** Asked anew for each change that was kept. */
export const previewQuery = (rule: string, version: number) =>
  queryOptions({
    queryKey: [key, 'preview', rule, version],
    queryFn: () =>
      answer(client.GET('/api/rule-book/{key}/preview', { params: { path: { key: rule } } })),
  });

export const versionQuery = (rule: string, version: number) =>
  queryOptions({
    queryKey: [key, 'version', rule, version],
    queryFn: () =>
      answer(
        client.GET('/api/rule-book/{key}/versions/{version}', {
          params: { path: { key: rule, version } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

export function saveDraft(
  rule: string,
  version: number,
  body: Schemas['RuleText'],
  leaving: boolean,
) {
  return answer(
    client.PUT('/api/rule-book/{key}/draft', {
      params: { path: { key: rule }, header: ifMatch(version) },
      body,
      keepalive: leaving,
    }),
  );
}

export function useBeginRule() {
  const idempotency = useIdempotencyKey();
  const refresh = useRefreshBook();
  return useMutation({
    mutationFn: (body: Schemas['NewRule']) =>
      answer(client.POST('/api/rule-book', { headers: idempotency.header(), body })),
    onSuccess: (rule) => {
      idempotency.renew();
      refresh(rule);
    },
    onError: idempotency.renewAfter,
  });
}

type Seen = Pick<RuleBookRule, 'key' | 'version'>;

const at = (seen: Seen) => ({
  params: { path: { key: seen.key }, header: ifMatch(seen.version) },
});

export function usePublishRule() {
  const refresh = useRefreshBook();
  return useMutation({
    mutationFn: ({ seen, body }: { seen: Seen; body: Schemas['Publication'] }) =>
      answer(client.PUT('/api/rule-book/{key}/publication', { ...at(seen), body })),
    onSuccess: refresh,
  });
}

export function useRetireRule() {
  const refresh = useRefreshBook();
  return useMutation({
    mutationFn: ({ seen, body }: { seen: Seen; body: Schemas['Retirement'] }) =>
      answer(client.PUT('/api/rule-book/{key}/retirement', { ...at(seen), body })),
    onSuccess: refresh,
  });
}

export function useCallOff() {
  const refresh = useRefreshBook();
  return useMutation({
    mutationFn: (seen: Seen) => answer(client.DELETE('/api/rule-book/{key}/retirement', at(seen))),
    onSuccess: refresh,
  });
}

export function useDiscardDraft() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (seen: Seen) => answer(client.DELETE('/api/rule-book/{key}/draft', at(seen))),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [key, 'book'] }),
  });
}

/** What a change returns is shown at once; the list and what employees read are asked for anew. */
function useRefreshBook() {
  const queryClient = useQueryClient();
  return (rule: RuleBookRule) => {
    queryClient.setQueryData(bookRuleQuery(rule.key).queryKey, rule);
    queryClient.invalidateQueries({ queryKey: bookQuery.queryKey, exact: true });
    queryClient.invalidateQueries({ queryKey: ['restrictions'] });
  };
}

export const reviewsQuery = (open: boolean) =>
  infiniteQueryOptions({
    queryKey: [key, 'reviews', open],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/api/policy-reviews', {
          params: { query: { open, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: [key, 'review', id],
    queryFn: () => answer(client.GET('/api/policy-reviews/{id}', { params: { path: { id } } })),
  });

export function useOpenReview() {
  const idempotency = useIdempotencyKey();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['NewReview']) =>
      answer(client.POST('/api/policy-reviews', { headers: idempotency.header(), body })),
    onSuccess: () => {
      idempotency.renew();
      queryClient.invalidateQueries({ queryKey: [key] });
    },
    onError: idempotency.renewAfter,
  });
}

export function useDecideReview(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: Schemas['DecidedReview'] }) =>
      answer(
        client.PUT('/api/policy-reviews/{id}/decision', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: (review) => {
      queryClient.setQueryData(reviewQuery(id).queryKey, review);
      queryClient.invalidateQueries({ queryKey: [key, 'reviews'] });
      queryClient.invalidateQueries({ queryKey: [key, 'book'] });
    },
  });
}

/** Over which quarters. */
export interface Over {
  until?: string | undefined;
  quarters?: number | undefined;
}

export const figuresQuery = (over: Over) =>
  queryOptions({
    queryKey: [key, 'figures', over],
    queryFn: () => answer(client.GET('/api/policies', { params: { query: over } })),
  });

export const ruleFiguresQuery = (rule: string, over: Over) =>
  queryOptions({
    queryKey: [key, 'figures', rule, over],
    queryFn: () =>
      answer(
        client.GET('/api/policies/rules/{key}', { params: { path: { key: rule }, query: over } }),
      ),
  });

export const signalsQuery = (over: Over) =>
  queryOptions({
    queryKey: [key, 'signals', over],
    queryFn: () => answer(client.GET('/api/policies/signals', { params: { query: over } })),
  });

export const fairnessQuery = (over: Over) =>
  queryOptions({
    queryKey: [key, 'fairness', over],
    queryFn: () => answer(client.GET('/api/policies/fairness', { params: { query: over } })),
  });

export type Wanted = Over & {
  figure: Schemas['LessonFigure'];
  restriction?: string | undefined;
  need?: string | undefined;
  alternative?: string | undefined;
  department?: string | undefined;
  seniority?: Schemas['Seniority'] | undefined;
  team?: string | undefined;
  approver?: string | undefined;
};

export const casesBehindQuery = (wanted: Wanted) =>
  queryOptions({
    queryKey: [key, 'cases', wanted],
    queryFn: () => answer(client.GET('/api/policies/cases', { params: { query: wanted } })),
  });

/** The address of a table for a spreadsheet. */
export function tableAddress(table: 'figures' | 'cases', about: Partial<Wanted>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(about)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return `/api/policies/${table}.csv?${query}`;
}

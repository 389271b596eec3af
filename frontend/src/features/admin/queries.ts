import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import type { Kind, Role } from './types';

/** Everything here starts with this key, so that a change of one thing refreshes what names it. */
export const adminKey = ['admin'] as const;

/** Short lists are asked for at once; a company has fewer of these than a page holds. */
const whole = { params: { query: { limit: 200 } } } as const;

export interface PeopleFilter {
  search?: string | undefined;
  role?: Role | undefined;
  active: boolean;
}

export const peopleQuery = (filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: [...adminKey, 'people', filter],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/api/admin/people', {
          params: { query: { ...filter, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: [...adminKey, 'person', id],
    queryFn: () => answer(client.GET('/api/admin/people/{id}', { params: { path: { id } } })),
  });

export const departmentsQuery = queryOptions({
  queryKey: [...adminKey, 'departments'],
  queryFn: async () => (await answer(client.GET('/api/admin/departments', whole))).items,
});

export const sitesQuery = queryOptions({
  queryKey: [...adminKey, 'sites'],
  queryFn: async () => (await answer(client.GET('/api/admin/sites', whole))).items,
});

export const teamsQuery = queryOptions({
  queryKey: [...adminKey, 'teams'],
  queryFn: async () => (await answer(client.GET('/api/admin/teams', whole))).items,
});

export const approverGroupsQuery = queryOptions({
  queryKey: [...adminKey, 'approver-groups'],
  queryFn: async () => (await answer(client.GET('/api/admin/approver-groups'))).items,
});

export const deputiesQuery = queryOptions({
  queryKey: [...adminKey, 'deputies'],
  queryFn: async () => (await answer(client.GET('/api/admin/deputies'))).items,
});

export const queuesQuery = queryOptions({
  queryKey: [...adminKey, 'queues'],
  queryFn: async () => (await answer(client.GET('/api/admin/queues', whole))).items,
});

export const targetsQuery = (id: string) =>
  queryOptions({
    queryKey: [...adminKey, 'targets', id],
    queryFn: () =>
      answer(client.GET('/api/admin/queues/{id}/targets', { params: { path: { id } } })),
  });

export const rulesQuery = queryOptions({
  queryKey: [...adminKey, 'routing-rules'],
  queryFn: async () => (await answer(client.GET('/api/admin/routing-rules'))).items,
});

export interface RoutingQuestion {
  kind: Kind;
  category?: string | undefined;
  restrictionKey?: string | undefined;
  siteId?: string | undefined;
}

export const routingAnswerQuery = (question: RoutingQuestion) =>
  queryOptions({
    queryKey: [...adminKey, 'routing-answer', question],
    queryFn: () =>
      answer(client.GET('/api/admin/routing-rules/answer', { params: { query: question } })),
  });

/** Asked again by itself: who is free changes from minute to minute. */
export const candidatesQuery = (question: RoutingQuestion) =>
  queryOptions({
    queryKey: [...adminKey, 'candidates', question],
    queryFn: () =>
      answer(client.GET('/api/admin/routing-rules/candidates', { params: { query: question } })),
    refetchInterval: 30_000,
  });

export const skillsQuery = queryOptions({
  queryKey: [...adminKey, 'skills'],
  queryFn: async () => (await answer(client.GET('/api/admin/skills'))).items,
});

export const analystsQuery = queryOptions({
  queryKey: [...adminKey, 'analysts'],
  queryFn: async () => (await answer(client.GET('/api/admin/analysts', whole))).items,
});

export const calendarsQuery = queryOptions({
  queryKey: [...adminKey, 'calendars'],
  queryFn: async () => (await answer(client.GET('/api/admin/calendars'))).items,
});

export const restrictionsQuery = queryOptions({
  queryKey: [...adminKey, 'restrictions'],
  queryFn: async () => (await answer(client.GET('/api/restrictions'))).items,
  staleTime: 5 * 60_000,
});

export const readinessQuery = queryOptions({
  queryKey: [...adminKey, 'readiness'],
  queryFn: () => answer(client.GET('/api/admin/readiness')),
});

/** Asked again every second while one is being made. */
export const backupsQuery = queryOptions({
  queryKey: [...adminKey, 'backups'],
  queryFn: () => answer(client.GET('/api/admin/backups')),
  refetchInterval: (query) =>
    query.state.data?.backups.some((backup) => backup.endedAt == null) ? 1_000 : 60_000,
});

/** Asked again every second while it is being verified. */
export const recordQuery = queryOptions({
  queryKey: [...adminKey, 'record'],
  queryFn: () => answer(client.GET('/api/admin/record')),
  refetchInterval: (query) =>
    query.state.data?.verifications.some((one) => one.endedAt == null) ? 1_000 : 60_000,
});

/** Asked again soon while something is on its way. */
export const telephonyLinesQuery = queryOptions({
  queryKey: [...adminKey, 'telephony-lines'],
  queryFn: async () => (await answer(client.GET('/api/admin/telephony-lines'))).items,
  // Whoever connects a telephone system looks here whether it is heard.
  refetchInterval: 10_000,
});

export const extensionsQuery = queryOptions({
  queryKey: [...adminKey, 'extensions'],
  queryFn: async () => (await answer(client.GET('/api/admin/extensions'))).items,
});

export const webhooksQuery = queryOptions({
  queryKey: [...adminKey, 'webhooks'],
  queryFn: async () => (await answer(client.GET('/api/admin/webhooks'))).items,
  refetchInterval: (query) =>
    query.state.data?.some(({ waiting }) => waiting > 0) ? 2_000 : 60_000,
});

export const deliveriesQuery = infiniteQueryOptions({
  queryKey: [...adminKey, 'webhook-deliveries'],
  queryFn: ({ pageParam }) =>
    answer(
      client.GET('/api/admin/webhook-deliveries', {
        params: { query: pageParam === '' ? {} : { cursor: pageParam } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
  refetchInterval: (query) =>
    query.state.data?.pages.some(({ items }) => items.some(({ state }) => state === 'WAITING'))
      ? 2_000
      : 60_000,
});

import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '@/api/client';

const hour = 3_600_000;

/** Ways that keep the rule which somebody may be about to meet, by what they say they are doing. */
export function waysQuery(goal: string) {
  return queryOptions({
    queryKey: ['ways', goal],
    queryFn: async ({ signal }) => {
      const fitting = await answer(
        client.GET('/api/restrictions', { params: { query: { words: goal } }, signal }),
      );
      const key = fitting.items[0]?.key;
      if (key === undefined) return [];
      const path = { key };
      const rule = await answer(
        client.GET('/api/restrictions/{key}', { params: { path }, signal }),
      );
      return rule.alternatives.slice(0, 2);
    },
    staleTime: hour,
  });
}

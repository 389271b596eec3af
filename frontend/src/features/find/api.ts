import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import type { FoundThings } from './options';

/** Tickets and people for some words; what was found before stays until there is more to say. */
export function useFound(words: string) {
  return useQuery({
    queryKey: ['find', words],
    queryFn: async ({ signal }): Promise<FoundThings> => {
      const [tickets, people] = await Promise.all([
        answer(client.GET('/api/search', { params: { query: { words, limit: 6 } }, signal })),
        answer(client.GET('/api/people', { params: { query: { search: words } }, signal })),
      ]);
      return { tickets: tickets.items, people: people.slice(0, 4) };
    },
    enabled: words !== '',
    placeholderData: keepPreviousData,
    staleTime: 5000,
  });
}

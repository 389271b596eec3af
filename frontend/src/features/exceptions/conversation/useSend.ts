import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { caseQuery } from '../api';

interface Said {
  text: string;
  attachments: string[];
  /** Where its draft is. */
  place: string | undefined;
}

/** Sends a reply, or keeps a note, of a ticket. */
export function useSend(number: number, kind: 'reply' | 'note', onSent: () => Promise<void>) {
  const key = useIdempotencyKey();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ text, attachments, place }: Said) => {
      const sent = {
        params: { path: { number } },
        headers: key.header(),
        body: { body: text, attachments, draft: place },
      };
      return answer(
        kind === 'reply'
          ? client.POST('/api/tickets/{number}/replies', sent)
          : client.POST('/api/tickets/{number}/notes', sent),
      );
    },
    onSuccess: async (ticket) => {
      key.renew();
      queryClient.setQueryData(['tickets', number], ticket);
      // A first answer moves the case on.
      queryClient.invalidateQueries({ queryKey: caseQuery(number).queryKey });
      await onSent();
    },
    onError: key.renewAfter,
  });
}

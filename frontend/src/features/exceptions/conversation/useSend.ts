import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { notify } from '@/ui/notify';
import { caseQuery } from '../api';

interface Said {
  text: string;
  attachments: string[];
  /** Where its draft is. */
  place: string | undefined;
}

interface Sending {
  onSent: () => Promise<void>;
  /** Whether its page says what is refused. */
  inSight: () => boolean;
}

/** Sends a reply, or keeps a note, of a ticket. What is refused after its page was left is told in passing. */
export function useSend(number: number, kind: 'reply' | 'note', { onSent, inSight }: Sending) {
  const { t } = useTranslation('exceptions');
  const words = useProblemWords();
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
    onError: (error) => {
      key.renewAfter(error);
      if (inSight()) return;
      notify({
        id: `refused-${number}`,
        title: t('conversation.refused', { number }),
        message: t('conversation.kept', { title: words(error).title }),
      });
    },
  });
}

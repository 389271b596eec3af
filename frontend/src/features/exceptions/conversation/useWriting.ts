import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { draftQuery, useDraftKeeper } from '@/api/useDraft';
import type { Uploaded } from '@/api/useUploads';
import { caseQuery } from '../api';

/** What is being written: its text, and the files that go with it. */
interface Written {
  text: string;
  files: readonly Uploaded[];
}

const nothing: Written = { text: '', files: [] };

/** A reply or a note of a ticket that is being written, kept on the server until it is sent. */
export function useWriting(number: number, kind: 'reply' | 'note', onSent: () => void) {
  const place = `ticket-${number}-${kind}`;
  const kept = useQuery(draftQuery(place)).data?.body;
  const [typed, setTyped] = useState<Written>();
  const keeper = useDraftKeeper(place);
  const key = useIdempotencyKey();
  const queryClient = useQueryClient();
  const written = typed ?? (kept == null ? nothing : { ...nothing, text: kept });

  const send = useMutation({
    mutationFn: ({ text, files }: Written) => {
      const sent = {
        params: { path: { number } },
        headers: key.header(),
        body: { body: text, attachments: files.map(({ id }) => id), draft: place },
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
      // The server forgot the draft with the message; that it cannot be asked to again is no failure of sending.
      await keeper.end().catch(() => undefined);
      onSent();
    },
    onError: key.renewAfter,
  });

  function write(part: Partial<Written>) {
    const next = { ...written, ...part };
    setTyped(next);
    keeper.keep(next.text);
  }
  return { ...written, write, send, draft: keeper.state };
}

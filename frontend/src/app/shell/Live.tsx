import { useQueryClient } from '@tanstack/react-query';
import { numberIn, useRefresh, useServerEvents } from '@/api/useServerEvents';

/** Keeps what is shown true while it is shown: each event says what has moved, and that is asked for again. */
export function Live() {
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  useServerEvents('ticket', (data) => {
    const number = numberIn(data);
    refresh(
      ['tickets', number],
      ['tickets', 'own'],
      ['exception-requests', number],
      ['exception-history', number],
      ['exception-lists'],
    );
  });
  useServerEvents('inbox', () => refresh(['inbox'], ['disclosures']));
  useServerEvents('reload', () => queryClient.invalidateQueries());
  return null;
}

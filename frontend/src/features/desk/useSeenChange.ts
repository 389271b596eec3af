import { type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@/api/problem';
import { useGone } from '@/ui/useGone';
import { ticketQuery } from './lists';
import type { Ticket } from './model';
import { useSeen } from './Panel';
import { useRefused } from './useRefused';

/**
 * Sends a change on the state that was seen when the form was opened. Where that has moved on, the
 * ticket is fetched, so that what others did can be shown, and `again` sends it on the new state. Where
 * the form is not there any more, what was refused is told in passing.
 */
export function useSeenChange<Asked extends object>(
  ticket: Ticket,
  mutation: UseMutationResult<Ticket, Error, Asked & { version: number }>,
) {
  const queryClient = useQueryClient();
  const { seen, lookAgain, now } = useSeen(ticket);
  const refused = useRefused(ticket.number);
  const gone = useGone();
  function send(asked: Asked, onDone: (before: Ticket, after: Ticket) => void, version: number) {
    mutation
      .mutateAsync({ ...asked, version }, { onSuccess: (after) => onDone(ticket, after) })
      .catch((error: unknown) => {
        if (gone()) refused(error);
        else if (isProblem(error, 'stale-version')) {
          queryClient.invalidateQueries({ queryKey: ticketQuery(ticket.number).queryKey });
        }
      });
  }
  return {
    seenAt: seen.at,
    sending: mutation.isPending,
    error: mutation.error,
    send: (asked: Asked, onDone: (before: Ticket, after: Ticket) => void) =>
      send(asked, onDone, seen.version),
    again: (asked: Asked, onDone: (before: Ticket, after: Ticket) => void) => {
      lookAgain();
      send(asked, onDone, now().version);
    },
  };
}

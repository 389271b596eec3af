import { type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@/api/problem';
import { ticketQuery } from './lists';
import type { Ticket } from './model';
import { useSeen } from './Panel';

/**
 * Sends a change on the state that was seen when the form was opened. Where that has moved on, the
 * ticket is fetched, so that what others did can be shown, and `again` sends it on the new state.
 */
export function useSeenChange<Asked extends object>(
  ticket: Ticket,
  mutation: UseMutationResult<Ticket, Error, Asked & { version: number }>,
) {
  const queryClient = useQueryClient();
  const { seen, lookAgain, now } = useSeen(ticket);
  function send(asked: Asked, onDone: (before: Ticket, after: Ticket) => void, version: number) {
    mutation.mutate(
      { ...asked, version },
      {
        onSuccess: (after) => onDone(ticket, after),
        onError: (error) => {
          if (isProblem(error, 'stale-version')) {
            queryClient.invalidateQueries({ queryKey: ticketQuery(ticket.number).queryKey });
          }
        },
      },
    );
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

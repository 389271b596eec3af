import { useGone } from '@/ui/useGone';
import type { Ticket } from './model';
import { useRefused } from './useRefused';

/**
 * What follows a form that was sent: its draft is forgotten. Where the form was closed by then, a refusal is told in
 * passing, and the draft has the words.
 */
export function useFormSent({ number }: Ticket, end: () => Promise<void>) {
  const refused = useRefused(number);
  const gone = useGone();
  return (sent: Promise<unknown>) => {
    sent.then(
      () => end().catch(() => undefined),
      (error: unknown) => gone() && refused(error, { kept: true }),
    );
  };
}

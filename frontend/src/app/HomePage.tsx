import { AskPage } from '@/features/ask/AskPage';
import { Nudge } from '@/features/tickets/Nudge';
import { OwnRequests } from '@/features/tickets/OwnRequests';

/** Asking, and what one has asked. */
export function HomePage() {
  return <AskPage nudge={<Nudge />} requests={<OwnRequests />} />;
}

import { AskPage } from '@/features/ask/AskPage';
import { OwnRequests } from '@/features/tickets/OwnRequests';

/** Asking, and what one has asked. */
export function HomePage() {
  return <AskPage requests={<OwnRequests />} />;
}

import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { localeOf } from '@/lib/time';
import { useNow } from '@/ui/useNow';
import { shortMoment } from './due';
import type { HistoryEntry } from './model';

const known = [
  'TICKET_FILED',
  'TICKET_ASSIGNED',
  'TICKET_RELEASED',
  'ASSIGNEE_LEFT',
  'ASSIGNEE_DID_NOT_ACT',
  'PUBLIC_REPLY_SENT',
  'INTERNAL_NOTE_KEPT',
  'REQUESTER_WROTE',
  'REQUESTER_THANKED',
  'THANKS_MARKED',
  'TICKET_HELD',
  'HOLD_ENDED',
  'TICKET_RESOLVED',
  'TICKET_CONFIRMED',
  'TICKET_REOPENED',
  'TICKET_WITHDRAWN',
  'TICKET_CLOSED',
  'PRIORITY_CORRECTED',
  'QUEUE_CHANGED',
  'PERSON_BROUGHT_IN',
  'PERSON_LEFT',
  'CASE_MOVED_ON',
  'FOLLOW_UP_OPENED',
] as const;
type Known = (typeof known)[number];

function isKnown(event: string): event is Known {
  return known.some((one) => one === event);
}

/** Says in one sentence what happened. What this page does not know yet is left out by it. */
export function useSentence(): (entry: HistoryEntry) => string | undefined {
  const { t, i18n } = useTranslation('desk');
  const me = useSignedIn().person.id;
  const now = useNow();
  const locale = localeOf(i18n.language);
  return (entry) => {
    if (!isKnown(entry.event)) return undefined;
    const mine = entry.by?.id === me;
    const self = entry.event === 'TICKET_ASSIGNED' && entry.by?.id === entry.person?.id;
    return t(`happened.${entry.event}`, {
      context: self ? 'self' : entry.by == null ? 'clock' : undefined,
      who: mine ? t('you') : (entry.by?.name ?? t('theClock')),
      person: entry.person?.id === me ? t('youObject') : entry.person?.name,
      until: entry.until == null ? '' : shortMoment(new Date(entry.until), now, locale),
      reason: entry.reason ?? '',
      priority: entry.priority,
      oldPriority: entry.oldPriority,
      queue: entry.queue,
      oldQueue: entry.oldQueue,
      number: entry.number,
    });
  };
}

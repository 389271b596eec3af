import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import type { TicketRow } from '@/api/tickets';
import { calendarDate, localeOf } from '@/lib/time';
import { RelativeTime } from '@/ui/Time';
import { useNow } from '@/ui/useNow';
import { holderOf, standingOf } from './standing';

/** A day as one says it in a sentence. */
export function useDay(): (moment: string | null | undefined) => string {
  const { i18n } = useTranslation('tickets');
  const now = useNow();
  return (moment) =>
    moment
      ? calendarDate(new Date(moment), now, localeOf(i18n.language)).replace(' ', '\u00a0')
      : '';
}

/** Who has it and what happens next, in one sentence. */
export function Said({ ticket }: { ticket: TicketRow }): ReactNode {
  const { t } = useTranslation('tickets');
  const { person } = useSignedIn();
  const day = useDay();
  const standing = standingOf(ticket, person.id);
  const finished = <RelativeTime at={ticket.closedAt ?? ticket.updatedAt} />;
  return (
    <>
      {ticket.requester.id !== person.id && <>{t('row.for', { name: ticket.requester.name })} </>}
      <Trans
        t={t}
        i18nKey={`row.${standing}`}
        values={{
          who: holderOf(ticket),
          name: ticket.requester.name,
          until: day(ticket.heldUntil),
          reason: ticket.holdReason ?? '',
        }}
        components={{ b: <b />, time: finished }}
      />
    </>
  );
}

import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import type { StandingRow, TicketRow } from '@/api/tickets';
import { calendarDate, localeOf } from '@/lib/time';
import { RelativeTime } from '@/ui/Time';
import { useNow } from '@/ui/useNow';
import { Placed, Promised } from './Promised';
import { holderOf, owedNext, type Standing, standingOf } from './standing';

/** A day as one says it in a sentence. */
export function useDay(): (moment: string | null | undefined) => string {
  const { i18n } = useTranslation('tickets');
  const now = useNow();
  return (moment) =>
    moment
      ? calendarDate(new Date(moment), now, localeOf(i18n.language)).replace(' ', '\u00a0')
      : '';
}

/** Where it is not IT's turn, or nothing more is to come, no promise runs that one would wait for. */
const promising: readonly Standing[] = ['inLine', 'inWork', 'waiting'];

interface SaidProps {
  ticket: TicketRow;
  /** Its place and what is promised, as soon as that is known. */
  stands?: StandingRow | undefined;
}

/** Who has it, what happens next, and by when. */
export function Said({ ticket, stands }: SaidProps): ReactNode {
  const { t } = useTranslation('tickets');
  const { person } = useSignedIn();
  const day = useDay();
  const standing = standingOf(ticket, person.id);
  const place =
    stands?.placeFrom == null || stands.placeTo == null
      ? undefined
      : { from: stands.placeFrom, to: stands.placeTo };
  const placed = standing === 'inLine' && place !== undefined;
  const promise = promising.includes(standing) ? owedNext(stands?.promises ?? []) : undefined;
  const finished = <RelativeTime at={ticket.closedAt ?? ticket.updatedAt} />;
  return (
    <>
      {ticket.requester.id !== person.id && <>{t('row.for', { name: ticket.requester.name })} </>}
      <Trans
        t={t}
        i18nKey={placed ? 'row.inLinePlaced' : `row.${standing}`}
        values={{
          who: holderOf(ticket),
          name: ticket.requester.name,
          until: day(ticket.heldUntil),
          reason: ticket.holdReason ?? '',
        }}
        components={{ b: <b />, time: finished }}
      />
      {placed && (
        <>
          {' '}
          <Placed {...place} own={ticket.requester.id === person.id} />
        </>
      )}
      {promise && (
        <>
          {' '}
          <Promised promise={promise} who={holderOf(ticket)} />
        </>
      )}
    </>
  );
}

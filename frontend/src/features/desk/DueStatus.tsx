import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconHourglass,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { exactMoment, localeOf, momentOf } from '@/lib/time';
import { Status } from '@/ui/Status';
import { useNow } from '@/ui/useNow';
import { dueWords, shortMoment, toneOf } from './due';
import type { TicketPromise, TicketStatus } from './model';

const icons = { late: IconAlertTriangle, soon: IconClock, quiet: IconClock } as const;

interface Standing {
  status: TicketStatus;
  promise?: TicketPromise | null;
  heldUntil?: string | null;
}

/** The end of a row: whom it waits for, or when the next promise comes due. */
export function RowStatus({ status, promise, heldUntil }: Standing) {
  const { t, i18n } = useTranslation('desk');
  const now = useNow();
  switch (status) {
    case 'WAITING_ON_REQUESTER':
      return (
        <Status tone="wait" icon={IconHourglass}>
          {t('due.theirAnswer')}
        </Status>
      );
    case 'WAITING_ON_OTHERS':
      return (
        <Status tone="quiet" icon={IconPlayerPause}>
          {t('due.others')}
        </Status>
      );
    case 'ON_HOLD':
      return (
        <Status tone="quiet" icon={IconPlayerPause}>
          {t('due.until', {
            moment: shortMoment(new Date(heldUntil ?? now), now, localeOf(i18n.language)),
          })}
        </Status>
      );
    case 'RESOLVED':
    case 'CLOSED':
      return (
        <Status tone="good" icon={IconCircleCheck}>
          {t(status === 'RESOLVED' ? 'due.resolved' : 'due.closed')}
        </Status>
      );
    case 'NEW':
    case 'OPEN':
      return promise == null ? null : <DueStatus due={promise} />;
  }
}

/** "in 23 min", "was due 13:10". */
export function DueStatus({ due }: { due: TicketPromise }) {
  const { t, i18n } = useTranslation('desk');
  const now = useNow();
  const dueAt = new Date(due.dueAt);
  const words = dueWords(dueAt, now, localeOf(i18n.language));
  const tone = toneOf(dueAt, now);
  return (
    <Status tone={tone} icon={icons[tone]}>
      <time dateTime={due.dueAt} title={exactMoment(dueAt, localeOf(i18n.language))}>
        {words.form === 'in' && t('due.in', words)}
        {words.form === 'tomorrow' && t('due.tomorrow')}
        {words.form === 'missed' && t('due.missed', words)}
        {words.form === 'at' && words.moment}
      </time>
    </Status>
  );
}

/** "Next reply by 14:05 today", "First word was due 13:10": the whole promise. */
export function PromiseStatus({ due }: { due: TicketPromise }) {
  const { t, i18n } = useTranslation('desk');
  const { t: ui } = useTranslation('ui');
  const now = useNow();
  const locale = localeOf(i18n.language);
  const dueAt = new Date(due.dueAt);
  const tone = toneOf(dueAt, now);
  const moment = momentOf(dueAt, now, locale);
  const by = moment.day === 'date' ? ui('by.date', moment) : ui(`by.${moment.day}`, moment);
  return (
    <Status tone={tone} icon={icons[tone]}>
      <time dateTime={due.dueAt} title={exactMoment(dueAt, locale)}>
        {tone === 'late'
          ? t(`due.${due.kind}.missed`, { moment: shortMoment(dueAt, now, locale) })
          : t(`due.${due.kind}.by`, { by })}
      </time>
    </Status>
  );
}

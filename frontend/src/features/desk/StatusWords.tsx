import {
  IconCircleCheck,
  IconCircleDot,
  IconHourglass,
  IconLock,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { localeOf } from '@/lib/time';
import { Status, type Tone } from '@/ui/Status';
import { useNow } from '@/ui/useNow';
import { standingQuery } from './api';
import { PromiseStatus } from './DueStatus';
import { shortMoment } from './due';
import type { Ticket, TicketStatus } from './model';

const looks = {
  NEW: { tone: 'quiet', icon: IconCircleDot },
  OPEN: { tone: 'quiet', icon: IconCircleDot },
  WAITING_ON_REQUESTER: { tone: 'wait', icon: IconHourglass },
  WAITING_ON_OTHERS: { tone: 'quiet', icon: IconPlayerPause },
  ON_HOLD: { tone: 'quiet', icon: IconPlayerPause },
  RESOLVED: { tone: 'good', icon: IconCircleCheck },
  CLOSED: { tone: 'quiet', icon: IconLock },
} as const satisfies Record<TicketStatus, { tone: Tone; icon: unknown }>;

/** How the ticket stands, in its words. */
export function StatusWords({ ticket }: { ticket: Ticket }) {
  const { t, i18n } = useTranslation('desk');
  const now = useNow();
  const { tone, icon } = looks[ticket.status];
  const until = ticket.heldUntil == null ? now : new Date(ticket.heldUntil);
  return (
    <Status tone={tone} icon={icon}>
      {t(`status.${ticket.status}`, {
        name: ticket.requester.name,
        moment: shortMoment(until, now, localeOf(i18n.language)),
      })}
    </Status>
  );
}

/** The promise that comes due first of those that run. */
export function PromiseOf({ ticket }: { ticket: Ticket }) {
  const { data } = useQuery(standingQuery(ticket.number));
  const running = (data?.promises ?? [])
    .filter((promise) => promise.state === 'RUNNING')
    .sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))
    .at(0);
  if (running === undefined) return null;
  return <PromiseStatus due={running} />;
}

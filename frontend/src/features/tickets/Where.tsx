import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { standingQuery, type Ticket } from '@/api/tickets';
import { useLive } from '@/api/useServerEvents';
import { Steps } from '@/ui/Steps';
import { Card } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { Placed, Promised } from './Promised';
import { useDay } from './Said';
import { finishesAt, holderOf, owedNext, owesWord, type Standing, standingOf } from './standing';
import css from './tickets.module.css';

const steps = ['line', 'work', 'try', 'end'] as const;

const stepOf: Partial<Record<Standing, (typeof steps)[number]>> = {
  inLine: 'line',
  inWork: 'work',
  yourTurn: 'work',
  theirTurn: 'work',
  waiting: 'work',
  onHold: 'work',
  tryIt: 'try',
};

/** Where it stands: who has it, what happens next, by when; and what to do about it now. */
export function Where({ ticket, children }: { ticket: Ticket; children?: ReactNode }) {
  const { t } = useTranslation('ticket');
  const { person } = useSignedIn();
  const day = useDay();
  const standing = standingOf(ticket, person.id);
  const values = {
    who: holderOf(ticket),
    name: ticket.requester.name,
    until: day(ticket.heldUntil),
    reason: ticket.holdReason ?? '',
    finishes: ticket.resolvedAt ? day(finishesAt(ticket.resolvedAt)) : '',
    reopens: day(ticket.reopensUntil),
  };
  return (
    <Card className={css.where} role="region" aria-label={t('where.label')}>
      {ticket.kind !== 'EXCEPTION_REQUEST' && (
        <Steps
          label={t('where.steps')}
          steps={steps.map((step) => ({ id: step, label: t(`step.${step}`) }))}
          current={stepOf[standing] ?? null}
        />
      )}
      <h2>
        <Trans t={t} i18nKey={`headline.${standing}`} values={values} />
      </h2>
      <dl className={css.facts}>
        <dt>{t('where.who')}</dt>
        <dd>
          <Holder ticket={ticket} />
        </dd>
        <dt>{t('where.next')}</dt>
        <dd>
          <Place ticket={ticket} />
          <Trans t={t} i18nKey={`next.${standing}`} values={values} components={{ b: <b /> }} />
        </dd>
        {owesWord(standing) && <ByWhen ticket={ticket} />}
      </dl>
      {children}
    </Card>
  );
}

function useStanding(ticket: Ticket) {
  const live = useLive();
  return useQuery({ ...standingQuery(ticket.number), refetchInterval: live ? false : 30_000 });
}

/** A person, and since when, or the team while nobody has taken it. */
function Holder({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  if (!ticket.assignee) return <b>{ticket.queue.team}</b>;
  const given = ticket.history.findLast(({ event }) => event === 'TICKET_ASSIGNED');
  const time = <WhenTime at={given?.at ?? ticket.updatedAt} />;
  return (
    <Trans
      t={t}
      i18nKey={given === undefined ? 'where.person' : 'where.since'}
      values={{ name: ticket.assignee.name, team: ticket.queue.team }}
      components={{ b: <b />, time }}
    />
  );
}

function Place({ ticket }: { ticket: Ticket }) {
  const { person } = useSignedIn();
  const { data } = useStanding(ticket);
  if (data?.placeFrom == null || data.placeTo == null) return null;
  return (
    <>
      <Placed
        from={data.placeFrom}
        to={data.placeTo}
        own={ticket.requester.id === person.id}
      />{' '}
    </>
  );
}

/** What is owed next, as a sentence. */
function ByWhen({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const standing = useStanding(ticket);
  const promise = owedNext(standing.data?.promises ?? []);
  if (promise === undefined && !standing.isPending) return null;
  return (
    <>
      <dt>{t('where.when')}</dt>
      <dd>
        {promise === undefined ? (
          <Waiting>
            <WaitingLines lines={1} />
          </Waiting>
        ) : (
          <Promised promise={promise} who={holderOf(ticket)} />
        )}
      </dd>
    </>
  );
}

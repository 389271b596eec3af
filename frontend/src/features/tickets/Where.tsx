import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import type { Ticket } from '@/api/tickets';
import { Steps } from '@/ui/Steps';
import { Card } from '@/ui/Surface';
import { useDay } from './Said';
import { finishesAt, holderOf, type Standing, standingOf } from './standing';
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
  const { t } = useTranslation('tickets');
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
          {ticket.assignee ? (
            <Trans
              t={t}
              i18nKey="where.person"
              values={{ name: ticket.assignee.name, team: ticket.queue.team }}
              components={{ b: <b /> }}
            />
          ) : (
            <b>{ticket.queue.team}</b>
          )}
        </dd>
        <dt>{t('where.next')}</dt>
        <dd>
          <Trans t={t} i18nKey={`next.${standing}`} values={values} components={{ b: <b /> }} />
        </dd>
      </dl>
      {children}
    </Card>
  );
}

import { IconClock, IconEar, IconHeartHandshake } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { attentionQuery, type Hearing } from '@/api/hearings';
import type { Ticket } from '@/api/tickets';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/States';
import { PromiseTime } from '@/ui/Time';
import css from './tickets.module.css';

/** That a supervisor knows of it, what they answered, and what was agreed about it. */
export function Heard({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('hearing');
  const { data } = useQuery({
    ...attentionQuery(ticket.number),
    refetchInterval: useAskingBySelf(),
  });
  if (data === undefined || (data.hearing == null && data.plans.length === 0)) return null;
  return (
    <div className={css.heard} role="status">
      {data.hearing != null && <Answered hearing={data.hearing} />}
      {data.plans.map((plan) => (
        <Notice key={plan.id} tone="quiet" icon={IconHeartHandshake}>
          <b>{t('plan.agreed')}</b>
          <p className={css.words}>{plan.agreed}</p>
          <Link look="text" href={paths.plan(plan.id)}>
            {t('plan.open')}
          </Link>
        </Notice>
      ))}
    </div>
  );
}

function Answered({ hearing }: { hearing: Hearing }) {
  const { t } = useTranslation('hearing');
  if (hearing.answeredBy != null) {
    return (
      <Notice tone="good" icon={IconEar}>
        <b>{t('ask.answered', { name: hearing.answeredBy.name })}</b>
        <p className={css.words}>{hearing.answer}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="wait" icon={IconClock}>
      <b>{t('ask.waits')}</b>
      <p>
        <ByThen at={hearing.dueAt} />
      </p>
      {hearing.words != null && <p>{t('ask.said', { words: hearing.words })}</p>}
    </Notice>
  );
}

function ByThen({ at }: { at: string }) {
  const { t } = useTranslation('hearing');
  return (
    <>
      {t('ask.by')} <PromiseTime at={at} />
    </>
  );
}

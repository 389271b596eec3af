import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState } from '@/ui/States';
import { overviewQuery } from './lists';
import { lineOf, useTakeNextFromLine } from './TakeNext';
import css from './Ticket.module.css';

/** In the ticket's place while none is open. */
export function NoTicketPane() {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const { data } = useQuery(overviewQuery);
  const take = useTakeNextFromLine();
  const waiting = lineOf(data?.queues ?? []).count;
  return (
    <div className={css.none}>
      <PageTitle tab={common('titled', { page: t('title') })} hidden>
        {t('title')}
      </PageTitle>
      <EmptyState
        heading="h2"
        good={data !== undefined && waiting === 0}
        title={t('noTicket.title')}
        action={
          waiting > 0 && (
            <Button size="small" onClick={take.mutate} after={<Kbd>n</Kbd>}>
              {t('take.button')}
            </Button>
          )
        }
      >
        {t('noTicket.text', { count: waiting })}
      </EmptyState>
    </div>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ownTicketsQuery, unfinished } from '@/api/tickets';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { Line } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { EmptyState } from '@/ui/States';
import { TicketRows } from './TicketRows';
import css from './tickets.module.css';

/** What one has asked and what is not finished, on the front page. */
export function OwnRequests() {
  const { t } = useTranslation('tickets');
  const found = useInfiniteQuery({
    ...ownTicketsQuery({ list: 'ASKED', status: unfinished, limit: 10 }),
    refetchInterval: useAskingBySelf(),
  });
  return (
    <section className={css.own} aria-labelledby="own-requests">
      <div className={css.ownTitle}>
        <Line apart>
          <h2 id="own-requests">{t('own.title')}</h2>
          <Link look="text" href={paths.requests({ show: 'all' })}>
            {t('own.all')}
          </Link>
        </Line>
      </div>
      <TicketRows
        label={t('own.title')}
        found={found}
        empty={<EmptyState title={t('own.emptyTitle')}>{t('own.empty')}</EmptyState>}
      />
    </section>
  );
}

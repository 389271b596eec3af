import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type OwnTickets, ownTicketsQuery, unfinished } from '@/api/tickets';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { Column, TabLinks } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState } from '@/ui/States';
import { type Show, shows } from './address';
import { FindBox } from './FindBox';
import { TicketRows } from './TicketRows';
import css from './tickets.module.css';

const asked: Record<Show, OwnTickets> = {
  open: { list: 'ASKED', status: unfinished },
  finished: { list: 'ASKED', status: ['CLOSED'] },
  all: { list: 'ASKED', status: [] },
  watched: { list: 'WATCHED', status: [] },
};

/** Everything that one has asked, or was brought into. */
export function RequestsPage() {
  const { t } = useTranslation('requests');
  const { t: common } = useTranslation();
  const { show = 'open' } = useSearch({ from: '/inside/requests' });
  const found = useInfiniteQuery({
    ...ownTicketsQuery(asked[show]),
    refetchInterval: useAskingBySelf(),
  });
  return (
    <Column>
      <PageTitle tab={common('titled', { page: t('title') })} className={css.title}>
        {t('title')}
      </PageTitle>
      <FindBox />
      <div className={css.tabs}>
        <TabLinks
          label={t('which')}
          tabs={shows.map((each) => ({
            href: paths.requests(each === 'open' ? {} : { show: each }),
            label: t(`${each}`),
            current: each === show,
          }))}
        />
      </div>
      <TicketRows
        label={t(`${show}`)}
        found={found}
        empty={
          <EmptyState
            heading="h2"
            title={t(`empty.${show}.title`)}
            action={<LinkButton href={paths.home}>{t('ask')}</LinkButton>}
          >
            {t(`empty.${show}.why`)}
          </EmptyState>
        }
      />
    </Column>
  );
}

import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { searchQuery } from '@/api/tickets';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { BackLink, Column } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState } from '@/ui/States';
import { FindBox } from './FindBox';
import { TicketRows } from './TicketRows';

/** What was found, the last changed first. */
export function SearchPage() {
  const { t } = useTranslation('requests');
  const { t: common } = useTranslation();
  const { words = '' } = useSearch({ strict: false });
  const found = useInfiniteQuery(searchQuery(words));
  const title = words === '' ? t('find.title') : t('find.titled', { words });
  return (
    <Column>
      <BackLink href={paths.requests({})}>{t('title')}</BackLink>
      <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
      <FindBox words={words} />
      {words === '' ? (
        <EmptyState heading="h2" title={t('find.howTitle')} icon={IconSearch}>
          {t('find.how')}
        </EmptyState>
      ) : (
        <TicketRows
          label={t('find.found')}
          found={found}
          empty={
            <EmptyState
              heading="h2"
              title={t('find.nothing')}
              icon={IconSearch}
              action={<LinkButton href={paths.home}>{t('ask')}</LinkButton>}
            >
              {t('find.nothingWhy')}
            </EmptyState>
          }
        />
      )}
    </Column>
  );
}

import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { BackLink, Line, Page, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState, ErrorState } from '@/ui/States';
import { behindQuery, tableAddress } from './api';
import { BehindTable } from './BehindTable';
import css from './fairness.module.css';

/** Exactly the tickets that were compared. */
export function TicketsPage() {
  const {
    kind = 'PERSON',
    subject = '',
    ...about
  } = useSearch({ from: '/inside/fairness/tickets' });
  const { t } = useTranslation('fairness');
  const { t: common } = useTranslation();
  const problemWords = useProblemWords();
  const found = useInfiniteQuery(behindQuery(kind, subject, about));
  const title = t(`behind.${kind}`);
  return (
    <Page>
      <Stack gap={16}>
        <BackLink href={paths.fairness(about)}>{t('title')}</BackLink>
        <Line apart>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
          <a className={css.csv} href={tableAddress({ kind, subject, ...about })} download>
            <IconDownload aria-hidden="true" />
            {t('csv')}
          </a>
        </Line>
        <p className={css.soft}>{t('behind.about')}</p>
        <BehindTable
          caption={title}
          rows={found.data?.pages.flatMap(({ items }) => items)}
          loading={found.isPending}
          error={
            found.error === null ? null : (
              <ErrorState
                title={problemWords(found.error).title}
                retry={() => found.refetch()}
                retrying={found.isFetching}
              >
                {problemWords(found.error).detail}
              </ErrorState>
            )
          }
          empty={
            <EmptyState title={t('behind.none')} heading="h2">
              {t('behind.noneWhy')}
            </EmptyState>
          }
        />
        {found.hasNextPage && (
          <Button onClick={() => found.fetchNextPage()} loading={found.isFetchingNextPage}>
            {t('more')}
          </Button>
        )}
      </Stack>
    </Page>
  );
}

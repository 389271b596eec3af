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
import { ownBehindQuery, ownTableAddress } from './api';
import css from './fairness.module.css';
import { OwnWorkTable } from './OwnWorkTable';

/** Exactly what one of one's own numbers counts. */
export function OwnWorkPage() {
  const { figure = 'IN_ORDER' } = useSearch({ from: '/inside/fairness/own' });
  const { t } = useTranslation('fairness');
  const { t: common } = useTranslation();
  const problemWords = useProblemWords();
  const found = useInfiniteQuery(ownBehindQuery(figure));
  const title = t(`ownWork.${figure}.title`);
  return (
    <Page>
      <Stack gap={16}>
        <BackLink href={paths.fairness()}>{t('title')}</BackLink>
        <Line apart>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
          <a className={css.csv} href={ownTableAddress(figure)} download>
            <IconDownload aria-hidden="true" />
            {t('csv')}
          </a>
        </Line>
        <p className={css.soft}>{t('ownWork.about')}</p>
        <OwnWorkTable
          figure={figure}
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
            <EmptyState title={t('ownWork.none')} heading="h2">
              {t('ownWork.noneWhy')}
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

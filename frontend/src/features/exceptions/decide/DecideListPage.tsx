import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { PageTitle } from '@/ui/PageTitle';
import { Rows } from '@/ui/Rows';
import { EmptyState } from '@/ui/States';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { CaseRow } from '../CaseRow';
import { LoadFailed } from '../LoadFailed';
import { decisionsQuery } from '../lists';
import { MoreRows } from '../MoreRows';
import type { CaseSummary } from '../types';
import css from './decide.module.css';

/** What is not asked for a decision waits for a signature, which is given in its case file. */
function placeOf({ number, state }: CaseSummary): string {
  return state === 'AWAITING_DECISION' || state === 'ACTIVE'
    ? paths.decision(number)
    : paths.case(number);
}

/** What waits for one's own decision, what was asked first at the top. */
export function DecideListPage() {
  const { t } = useTranslation('exceptions');
  const { t: common } = useTranslation();
  const found = useInfiniteQuery({ ...decisionsQuery, refetchInterval: useAskingBySelf() });
  const rows = found.data?.pages.flatMap(({ items }) => items);
  return (
    <div className={css.page}>
      <PageTitle tab={common('titled', { page: t('decide.title') })}>{t('decide.title')}</PageTitle>
      {found.isError && (
        <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
      )}
      {found.isPending && (
        <Waiting>
          <WaitingRows rows={3} />
        </Waiting>
      )}
      {rows?.length === 0 && (
        <EmptyState heading="h2" good title={t('decide.empty')}>
          {t('decide.emptyWhy')}
        </EmptyState>
      )}
      {rows !== undefined && rows.length > 0 && (
        <Rows label={t('decide.title')}>
          {rows.map((summary) => (
            <CaseRow key={summary.number} summary={summary} href={placeOf(summary)} />
          ))}
        </Rows>
      )}
      <MoreRows
        more={found.hasNextPage}
        loading={found.isFetchingNextPage}
        onMore={found.fetchNextPage}
      />
    </div>
  );
}

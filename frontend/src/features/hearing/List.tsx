import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { EmptyState, ErrorState } from '@/ui/States';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import css from './hearing.module.css';
import { type Place, useShown } from './useShown';

interface ListProps<Row extends { id: string }> {
  query: UseInfiniteQueryResult<InfiniteData<{ items: Row[] }>>;
  /** What is said where there is nothing, and why. */
  empty: [title: string, why: string];
  good: boolean;
  children: (row: Row, place: Place) => ReactNode;
}

/** Page after page of cards. One into which something is typed stays until it is sent or put away. */
export function List<Row extends { id: string }>({ query, empty, good, children }: ListProps<Row>) {
  const { t } = useTranslation('hearing');
  const words = useProblemWords();
  const rows = query.data?.pages.flatMap((page) => page.items);
  const { shown, placeOf } = useShown(rows ?? []);
  if (query.isLoadingError) {
    const { title, detail } = words(query.error);
    return (
      <ErrorState title={title} retry={() => query.refetch()} retrying={query.isRefetching}>
        {detail}
      </ErrorState>
    );
  }
  if (rows === undefined) {
    return (
      <Waiting>
        <WaitingRows rows={4} />
      </Waiting>
    );
  }
  if (shown.length === 0) {
    return (
      <EmptyState heading="h2" good={good} title={empty[0]}>
        {empty[1]}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={css.list}>{shown.map((row) => children(row, placeOf(row)))}</div>
      {query.isFetchNextPageError && <ErrorState title={words(query.error).title} />}
      {query.hasNextPage && (
        <div className={css.more}>
          <Button onClick={() => query.fetchNextPage()} loading={query.isFetchingNextPage}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

import { type InfiniteData, type UseInfiniteQueryResult, useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { standingsQuery, type TicketRow } from '@/api/tickets';
import { useProblemWords } from '@/api/useProblemWords';
import { useLive } from '@/api/useServerEvents';
import { Button } from '@/ui/Button';
import { Rows } from '@/ui/Rows';
import { ErrorState } from '@/ui/States';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { TicketListRow } from './TicketListRow';
import css from './tickets.module.css';

interface TicketRowsProps {
  label: string;
  found: UseInfiniteQueryResult<InfiniteData<{ items: TicketRow[] }>>;
  /** What to say where there is none. */
  empty: ReactNode;
}

/** Requests as sentences, page after page. */
export function TicketRows({ label, found, empty }: TicketRowsProps) {
  const { t } = useTranslation('tickets');
  const words = useProblemWords();
  const stands = useStandings(found.data?.pages ?? []);
  if (found.isPending) {
    return (
      <Waiting>
        <WaitingRows />
      </Waiting>
    );
  }
  if (found.isError) {
    const { title, detail } = words(found.error);
    return (
      <ErrorState title={title} retry={() => found.refetch()} retrying={found.isRefetching}>
        {detail}
      </ErrorState>
    );
  }
  const tickets = found.data.pages.flatMap((page) => page.items);
  if (tickets.length === 0) return empty;
  return (
    <>
      <Rows label={label}>
        {tickets.map((ticket) => (
          <TicketListRow key={ticket.number} ticket={ticket} stands={stands(ticket.number)} />
        ))}
      </Rows>
      {found.hasNextPage && (
        <div className={css.more}>
          <Button onClick={() => found.fetchNextPage()} loading={found.isFetchingNextPage}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

const moving: readonly TicketRow['status'][] = ['NEW', 'OPEN', 'WAITING_ON_OTHERS'];

/** How those stand that wait for something, a question for each page of the list. */
function useStandings(pages: readonly { items: TicketRow[] }[]) {
  const live = useLive();
  const found = useQueries({
    queries: pages.map(({ items }) => ({
      ...standingsQuery(
        items.filter(({ status }) => moving.includes(status)).map(({ number }) => number),
      ),
      refetchInterval: live ? (false as const) : 30_000,
    })),
  });
  return (number: number) => found.find(({ data }) => data?.has(number))?.data?.get(number);
}

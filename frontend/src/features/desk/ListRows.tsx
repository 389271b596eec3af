import { type UseInfiniteQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { useAskingBySelf } from '@/api/useServerEvents';
import { localeOf } from '@/lib/time';
import { Button } from '@/ui/Button';
import { Item, ItemGroup, Items } from '@/ui/Rows';
import { ErrorState } from '@/ui/States';
import { useNow } from '@/ui/useNow';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { type DeskSearch, deskHref } from './address';
import css from './Desk.module.css';
import { RowStatus } from './DueStatus';
import { arrivalOf } from './due';
import { workFrom } from './grouping';
import { foundQuery, lineQuery, overviewQuery, workQuery } from './lists';
import type { TicketRow, WorkState } from './model';
import { useMoreInView } from './useMoreInView';

interface RowsProps {
  search: DeskSearch;
  number: number | undefined;
  label: string;
  empty: ReactNode;
}

/** My work: the chosen part, and under it the others as far as there is something in them. */
export function WorkRows({ first, ...shared }: RowsProps & { first: WorkState }) {
  const { data } = useQuery(overviewQuery);
  const others = workFrom(first)
    .slice(1)
    .filter((state) => data?.work.some((work) => work.list === state && work.tickets > 0));
  return (
    <>
      <PartOfWork state={first} {...shared} />
      {others.map((state) => (
        <PartOfWork key={state} state={state} titled {...shared} />
      ))}
    </>
  );
}

function PartOfWork({
  state,
  titled = false,
  ...shared
}: RowsProps & { state: WorkState; titled?: boolean }) {
  const { t } = useTranslation('desk');
  const list = useInfiniteQuery({ ...workQuery(state), refetchInterval: useAskingBySelf() });
  const label = t(`work.${state}`);
  return (
    <PagedRows
      list={list}
      {...shared}
      label={label}
      title={titled ? label : undefined}
      empty={titled ? null : shared.empty}
    />
  );
}

export function FoundRows({ q, ...shared }: RowsProps & { q: string }) {
  return <PagedRows list={useInfiniteQuery(foundQuery(q))} {...shared} withAssignee />;
}

/** What nobody has yet, as it will be served. */
export function LineRows({ queue, ...shared }: RowsProps & { queue: string }) {
  const { t } = useTranslation('desk');
  const line = useQuery({ ...lineQuery(queue), refetchInterval: useAskingBySelf() });
  if (line.data === undefined) return <NoRows query={line} />;
  if (line.data.items.length === 0) return shared.empty;
  return (
    <>
      <TicketItems rows={line.data.items} {...shared} />
      {line.data.more && <p className={css.more}>{t('list.moreInLine')}</p>}
    </>
  );
}

interface PagedRowsProps extends RowsProps {
  list: UseInfiniteQueryResult<{ pages: { items: TicketRow[] }[] }>;
  title?: string | undefined;
  withAssignee?: boolean;
}

function PagedRows({ list, title, ...shared }: PagedRowsProps) {
  const { t } = useTranslation('desk');
  const more = useMoreInView(list.hasNextPage && !list.isFetchingNextPage, list.fetchNextPage);
  if (list.data === undefined) return <NoRows query={list} />;
  const rows = list.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return shared.empty;
  return (
    <>
      <TicketItems rows={rows} title={title} {...shared} />
      {list.hasNextPage && (
        <div className={css.more} ref={more}>
          <Button
            kind="plain"
            size="small"
            loading={list.isFetchingNextPage}
            onClick={() => list.fetchNextPage()}
          >
            {t('list.more')}
          </Button>
        </div>
      )}
    </>
  );
}

interface NoRowsProps {
  query: { isPending: boolean; isRefetching: boolean; error: Error | null; refetch: () => unknown };
}

function NoRows({ query }: NoRowsProps) {
  const { t } = useTranslation('desk');
  const words = useProblemWords();
  if (query.isPending) {
    return (
      <Waiting>
        <WaitingRows rows={6} dense />
      </Waiting>
    );
  }
  return (
    <div className={css.inset}>
      <ErrorState
        title={t('list.failed')}
        retry={() => query.refetch()}
        retrying={query.isRefetching}
      >
        {words(query.error).detail}
      </ErrorState>
    </div>
  );
}

interface TicketItemsProps extends Omit<RowsProps, 'empty'> {
  rows: readonly TicketRow[];
  title?: string | undefined;
  withAssignee?: boolean;
}

function TicketItems({ rows, title, search, number, label, withAssignee }: TicketItemsProps) {
  return (
    <Items label={label}>
      {title !== undefined && <ItemGroup>{title}</ItemGroup>}
      {rows.map((row) => (
        <Item
          key={row.number}
          href={deskHref(search, row.number)}
          current={row.number === number}
          title={row.title}
          beside={<Who row={row} withAssignee={withAssignee === true} />}
          status={<RowStatus {...row} />}
        />
      ))}
    </Items>
  );
}

function Who({ row, withAssignee }: { row: TicketRow; withAssignee: boolean }) {
  const { t, i18n } = useTranslation('desk');
  const now = useNow();
  const arrival = arrivalOf(new Date(row.createdAt), now, localeOf(i18n.language));
  const { name } = row.requester;
  if (row.offeredTo != null) {
    return `${t('list.by', { arrival, name })} · ${t('list.offered', { name: row.offeredTo.name })}`;
  }
  return withAssignee && row.assignee != null
    ? t('list.with', { arrival, name, assignee: row.assignee.name })
    : t('list.by', { arrival, name });
}

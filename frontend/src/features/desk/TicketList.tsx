import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import { useShortcut } from '@/ui/keys';
import { EmptyState } from '@/ui/States';
import type { DeskSearch } from './address';
import css from './Desk.module.css';
import { FoundRows, LineRows, WorkRows } from './ListRows';
import { overviewQuery } from './lists';
import { useTakeNextFromLine } from './TakeNext';

interface TicketListProps {
  search: DeskSearch;
  number: number | undefined;
}

/** The rows of my work, of the line of a queue, or of a search. */
export function TicketList({ search, number }: TicketListProps) {
  const { t } = useTranslation('desk');
  const title = useListTitle(search);
  const pane = useRef<HTMLElement>(null);
  useMoving(pane, number);
  return (
    <section className={css.list} aria-label={title} ref={pane}>
      <header className={css.listHeader}>
        <h2>{title}</h2>
        <span>{t(orderOf(search))}</span>
      </header>
      <Rows search={search} number={number} label={title} />
    </section>
  );
}

function Rows({ search, number, label }: TicketListProps & { label: string }) {
  const shared = { search, number, label, empty: <EmptyList search={search} /> };
  if (search.q !== undefined) return <FoundRows {...shared} q={search.q} />;
  if (search.queue !== undefined) return <LineRows {...shared} queue={search.queue} />;
  return <WorkRows {...shared} first={search.work ?? 'YOUR_TURN'} />;
}

function orderOf(search: DeskSearch) {
  if (search.q !== undefined) return 'list.foundOrder' as const;
  return search.queue === undefined ? ('list.order' as const) : ('list.lineOrder' as const);
}

function useListTitle(search: DeskSearch): string {
  const { t } = useTranslation('desk');
  const { data } = useQuery(overviewQuery);
  if (search.q !== undefined) return t('list.search', { q: search.q });
  if (search.queue === undefined) return t(`work.${search.work ?? 'YOUR_TURN'}`);
  return data?.queues.find((queue) => queue.id === search.queue)?.name ?? t('queues.inLine');
}

function EmptyList({ search }: { search: DeskSearch }): ReactNode {
  const { t } = useTranslation('desk');
  const { data } = useQuery(overviewQuery);
  const take = useTakeNextFromLine();
  const queue = data?.queues.find((one) => one.id === search.queue);
  const which = emptyOf(search, queue?.triage === true);
  return (
    <EmptyState
      good={which !== 'search' && which !== 'part'}
      title={t(`list.empty.${which}.title`)}
      action={
        which === 'search' ? undefined : (
          <Button size="small" onClick={take.mutate} after={<Kbd>n</Kbd>}>
            {t('take.button')}
          </Button>
        )
      }
    >
      {t(`list.empty.${which}.text`)}
    </EmptyState>
  );
}

function emptyOf(search: DeskSearch, triage: boolean) {
  if (search.q !== undefined) return 'search';
  if (search.queue !== undefined) return triage ? 'triage' : 'queue';
  return (search.work ?? 'YOUR_TURN') === 'YOUR_TURN' ? 'work' : 'part';
}

/** `j` and `k` move through the rows, from the one with the focus, or from the one that is open. */
function useMoving(pane: RefObject<HTMLElement | null>, number: number | undefined) {
  const { t } = useTranslation('desk');
  function move(by: 1 | -1) {
    const rows = Array.from(pane.current?.querySelectorAll<HTMLElement>('[data-item]') ?? []);
    const focused = rows.findIndex((row) => row.contains(document.activeElement));
    const open = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
    const from = focused >= 0 ? focused : number === undefined ? -1 : open;
    const next = rows[Math.min(rows.length - 1, Math.max(0, from + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }
  useShortcut('j', t('keys.next'), () => move(1));
  useShortcut('k', t('keys.previous'), () => move(-1));
}

import { IconMoon, IconSun } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { clockTime, localeOf } from '@/lib/time';
import { Brand } from '@/ui/Brand';
import { Link } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState, ErrorState } from '@/ui/States';
import { useNow } from '@/ui/useNow';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import type { NowBoard } from '../types';
import { Breaking } from './Breaking';
import { CallsInLine } from './CallsInLine';
import css from './now.module.css';
import { People } from './People';
import { Stuck } from './Stuck';
import { useNowBoard } from './useNowBoard';
import { WaitingLongest } from './WaitingLongest';

/** Past so long without a fresh answer the wall says so. */
const stale = 150_000;

/** The wall of a team: what waits longest, which promises are about to break, who is calling, who is free. */
export function NowPage() {
  const { look } = useSearch({ from: '/inside/now' });
  const { t, i18n } = useTranslation('supervise');
  const { t: common } = useTranslation();
  const problemWords = useProblemWords();
  const { data, error, refetch, isFetching, dataUpdatedAt } = useNowBoard();
  const now = useNow();
  const time = (moment: Date) => clockTime(moment, localeOf(i18n.language));
  const names = data?.queues.map(({ name }) => name) ?? [];
  const list = new Intl.ListFormat(localeOf(i18n.language), { type: 'conjunction' });
  return (
    <div className={css.wall} data-look={look}>
      <header>
        <Brand name={common('name')} href={paths.home} size={34} />
        <PageTitle tab={common('titled', { page: t('now.title') })} className={css.title}>
          {names.length === 0 ? t('now.title') : t('now.of', { queues: list.format(names) })}
        </PageTitle>
        <span className={css.end}>
          {dataUpdatedAt > 0 && now.getTime() - dataUpdatedAt > stale && (
            <b className={css.stale} role="status">
              {t('now.stale', { time: time(new Date(dataUpdatedAt)) })}
            </b>
          )}
          <Link
            className={css.look}
            href={look === 'light' ? paths.now : `${paths.now}?look=light`}
            aria-label={t(look === 'light' ? 'now.dark' : 'now.light')}
          >
            {look === 'light' ? <IconMoon aria-hidden="true" /> : <IconSun aria-hidden="true" />}
          </Link>
          <time>{time(now)}</time>
        </span>
      </header>
      {data !== undefined ? (
        <Board board={data} />
      ) : error !== null ? (
        <ErrorState title={problemWords(error).title} retry={() => refetch()} retrying={isFetching}>
          {problemWords(error).detail}
        </ErrorState>
      ) : (
        <Waiting>
          <WaitingRows rows={5} />
        </Waiting>
      )}
    </div>
  );
}

function Board({ board }: { board: NowBoard }) {
  const { t } = useTranslation('supervise');
  if (board.queues.length === 0) {
    return (
      <EmptyState title={t('response.noQueues')} heading="h2">
        {t('response.noQueuesWhy')}
      </EmptyState>
    );
  }
  return (
    <>
      <WaitingLongest waiting={board.waiting} />
      <Breaking promises={board.breaking} late={board.late} />
      <CallsInLine calls={board.calls} />
      <Stuck stuck={board.stuck} />
      <People people={board.people} away={board.away} />
    </>
  );
}

import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callbacksQuery } from '@/api/calls';
import { paths } from '@/app/paths';
import { localeOf } from '@/lib/time';
import { Face } from '@/ui/Face';
import { Link } from '@/ui/Link';
import { useNow } from '@/ui/useNow';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { type DeskSearch, deskHref } from './address';
import css from './Desk.module.css';
import { shortMoment, toneOf } from './due';
import { workStates } from './grouping';
import { overviewQuery } from './lists';

interface ListsProps {
  search: DeskSearch;
  number: number | undefined;
}

export function MyWork({ search, number }: ListsProps) {
  const { t } = useTranslation('desk');
  const { data } = useQuery(overviewQuery);
  const mine = search.queue === undefined && search.q === undefined;
  const chosen = search.work ?? 'YOUR_TURN';
  return (
    <nav className={css.lists} aria-label={t('work.title')}>
      <h2 className={css.caption}>{t('work.title')}</h2>
      {workStates.map((state) => {
        const part = data?.work.find((work) => work.list === state);
        return (
          <ListLink
            key={state}
            href={deskHref(state === 'YOUR_TURN' ? {} : { work: state }, number)}
            name={t(`work.${state}`)}
            count={part?.tickets}
            dueAt={state === 'YOUR_TURN' ? part?.nextDue : null}
            current={mine && state === chosen}
          />
        );
      })}
    </nav>
  );
}

export function MyQueues({ search, number }: ListsProps) {
  const { t } = useTranslation('desk');
  const { data } = useQuery(overviewQuery);
  const callbacks = useQuery(callbacksQuery);
  if (data === undefined) {
    return (
      <Waiting>
        <WaitingLines lines={4} />
      </Waiting>
    );
  }
  return (
    <nav className={css.lists} aria-label={t('queues.title')}>
      <h2 className={css.caption}>{t('queues.title')}</h2>
      {data.queues.map((queue) => (
        <ListLink
          key={queue.id}
          href={deskHref({ queue: queue.id }, number)}
          name={queue.name}
          count={queue.waiting}
          dueAt={queue.nextDue}
          more={queue.more}
          current={search.q === undefined && search.queue === queue.id}
        />
      ))}
      <ListLink
        href={paths.calls}
        name={t('queues.callbacks')}
        count={callbacks.data?.items.length}
        dueAt={callbacks.data?.items[0]?.dueAt}
        more={callbacks.data?.next != null}
        current={false}
      />
    </nav>
  );
}

interface ListLinkProps {
  href: string;
  name: string;
  count: number | undefined;
  dueAt: string | null | undefined;
  /** There are more than were counted. */
  more?: boolean;
  current: boolean;
}

function ListLink({ href, name, count, dueAt, more = false, current }: ListLinkProps) {
  const { t } = useTranslation('desk');
  return (
    <Link href={href} className={css.listLink} aria-current={current ? 'page' : undefined}>
      <span className={css.listName}>{name}</span>
      {dueAt != null && <NextDue at={dueAt} />}
      <span className={css.count}>
        <span aria-hidden="true">
          {count}
          {more && '+'}
        </span>
        {count !== undefined && <span className="sr">, {t('count', { count })}</span>}
      </span>
    </Link>
  );
}

function NextDue({ at }: { at: string }) {
  const { t, i18n } = useTranslation('desk');
  const now = useNow();
  const dueAt = new Date(at);
  const tone = toneOf(dueAt, now);
  const when = shortMoment(dueAt, now, localeOf(i18n.language));
  return (
    <span className={css.nextDue} data-tone={tone}>
      {tone === 'late' && <IconAlertTriangle aria-hidden="true" />}
      {tone === 'soon' && <IconClock aria-hidden="true" />}
      <span aria-hidden="true">{when}</span>
      <span className="sr">
        , {tone === 'late' ? t('nextMissed', { when }) : t('nextDue', { when })}
      </span>
    </span>
  );
}

/** Who else is at work, and whether they are free; no more is said of anybody. */
export function Colleagues() {
  const { t } = useTranslation('desk');
  const { data } = useQuery(overviewQuery);
  if (data === undefined) return null;
  const here = data.here;
  const count = (presence: string) => here.filter((one) => one.state === presence).length;
  return (
    <section className={css.here} aria-label={t('colleagues.title')}>
      <h2 className={css.caption}>{t('colleagues.title')}</h2>
      <p>
        {here.slice(0, 6).map((colleague) => (
          <Face
            key={colleague.id}
            name={colleague.name}
            it
            size="small"
            title={t('colleagues.person', {
              name: colleague.name,
              presence: t(`colleagues.${colleague.state}`),
            })}
          />
        ))}
        <span>
          {here.length === 0
            ? t('colleagues.nobody')
            : t('colleagues.free', { count: count('AVAILABLE') }) +
              t('colleagues.busy', { count: count('BUSY') })}
        </span>
      </p>
    </section>
  );
}

import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { localeOf, momentOf } from '@/lib/time';
import { Link } from '@/ui/Link';
import { useNow } from '@/ui/useNow';
import { spanWords } from '../response/span';
import type { BreakingPromise } from '../types';
import css from './now.module.css';

/** So many are counted. */
const counted = 100;

/** What is late, and what will be within four hours: there is still something to do about it. */
export function Breaking({
  promises,
  late,
}: {
  promises: readonly BreakingPromise[];
  late: number;
}) {
  const { t } = useTranslation('supervise');
  return (
    <section className={css.breaking} aria-labelledby="now-breaking">
      <h2 id="now-breaking">
        <IconClock aria-hidden="true" />
        {t('now.breaking')}
        {late > 0 && (
          <span className={css.late}>
            {late >= counted ? t('now.lateMany', { count: late }) : t('now.late', { count: late })}
          </span>
        )}
      </h2>
      {promises.length === 0 ? (
        <div className={css.nothing}>
          <p className={css.calm}>{t('now.noneBreak')}</p>
          <p>{t('now.noneBreakWhy')}</p>
        </div>
      ) : (
        <ul>
          {promises.map((promise) => (
            <Promised key={promise.number} promise={promise} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Promised({ promise }: { promise: BreakingPromise }) {
  const { t, i18n } = useTranslation('supervise');
  const { t: ui } = useTranslation('ui');
  const locale = localeOf(i18n.language);
  const now = useNow();
  const due = new Date(promise.dueAt);
  const moment = momentOf(due, now, locale);
  const when =
    moment.day === 'date'
      ? moment.date
      : moment.day === 'weekday'
        ? ui('when.weekday', moment)
        : moment.day === 'today'
          ? moment.time
          : ui(`when.${moment.day}`, moment);
  const late = promise.isLate;
  const away = Math.abs(due.getTime() - now.getTime()) / 1000;
  const Icon = late ? IconAlertTriangle : IconClock;
  return (
    <li data-late={late || undefined}>
      <span className={css.in}>
        <Icon aria-hidden="true" />
        {spanWords(away, 'CALENDAR', locale)}
      </span>
      <p>
        <Link href={paths.deskTicket(promise.number)}>{promise.title}</Link>
        <small>
          {[
            late
              ? t('now.lateSince', { moment: when })
              : t(`now.due.${promise.kind}`, { moment: when }),
            promise.assignee == null
              ? t('now.nobodyHas')
              : t('now.has', { name: promise.assignee }),
          ].join(' · ')}
        </small>
      </p>
    </li>
  );
}

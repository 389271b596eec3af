import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import type { KeptInWeek } from '../types';
import type { ResponseAddress } from './address';
import { CoursePlot } from './CoursePlot';
import { changed } from './links';
import css from './response.module.css';
import { percent } from './ShareValues';
import { usePeriodName } from './usePeriodWords';

interface KeptCourseProps {
  weeks: readonly KeptInWeek[];
  about: ResponseAddress;
}

/** The promises kept in each of the last weeks; a week opens its own page. */
export function KeptCourse({ weeks, about }: KeptCourseProps) {
  const { t } = useTranslation('supervise');
  const name = usePeriodName();
  const told = weeks.map((week) => ({
    ...week,
    said:
      week.all == null
        ? t('few')
        : week.share == null
          ? t('partOfAll', { part: week.part ?? 0, all: week.all })
          : `${percent(week.share)} %`,
  }));
  const title = t('promises.course', {
    counted: told.map((week) => `${name(week.week)}: ${week.said}`).join('; '),
  });
  return (
    <div>
      <CoursePlot shares={told.map((week) => week.share ?? null)} title={title} />
      <ul className={css.ways}>
        {told.map((week) => (
          <li key={week.week}>
            <Link href={changed(about, { period: week.week })}>
              {t('promises.week', { week: Number(week.week.slice(-2)) })}
              <span className="sr">
                {t('promises.ofWeek', { year: week.week.slice(0, 4), said: week.said })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

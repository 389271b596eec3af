import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import type { Report } from '../types';
import type { ResponseAddress } from './address';
import { BandsPlot } from './BandsPlot';
import { Beside, FigureCard, Say, Values } from './FigureCard';
import { behind } from './links';
import css from './response.module.css';
import { useChangeWords } from './useChangeWords';

const old = 'DAYS_30_ON';

/** What is open now, by age. */
export function BacklogCard({ report, about }: { report: Report; about: ResponseAddress }) {
  const { t } = useTranslation('supervise');
  const changes = useChangeWords(report.period.unit);
  const { backlog, time } = report;
  const title = t(time === 'BUSINESS' ? 'figure.BACKLOG' : 'backlog.inDays');
  const bands = backlog.bands.map(({ days, tickets, before }) => ({
    name: days,
    label: t(`age.${days}`),
    count: tickets,
    before,
    late: days === old,
  }));
  const oldest = bands.find((band) => band.name === old)?.count ?? 0;
  const counted = bands.map((band) => t('backlog.band', { count: band.count, age: band.label }));
  return (
    <FigureCard
      about={about}
      figure="BACKLOG"
      title={title}
      tickets={t('tickets', { count: backlog.open })}
    >
      <Values>
        <Link href={behind(about, 'BACKLOG')} className={css.big}>
          {backlog.open}
        </Link>
        <Beside value={String(oldest)} href={behind(about, 'BACKLOG', old)}>
          {t('backlog.oldest')}
        </Beside>
        <Beside value={String(backlog.openBefore)} quiet>
          {t(`ago.${report.period.unit}`)}
        </Beside>
      </Values>
      <BandsPlot bands={bands} title={t('plot.shares', { title, counted: counted.join(', ') })} />
      <ul className={css.ways}>
        {bands.map((band) => (
          <li key={band.name}>
            <Link href={behind(about, 'BACKLOG', band.name)}>
              {band.label}
              <span className="sr"> {t('backlog.days', { count: band.count })}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Say>{changes.count(backlog.change, t(`ago.${report.period.unit}`))}</Say>
    </FigureCard>
  );
}

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '@/lib/time';
import { useDayWords } from '@/ui/useDayWords';
import css from './fairness.module.css';
import { Tile } from './Tiles';
import { percent, timesWords } from './times';
import type { AvoidanceReport, RateFigure } from './types';

/** What was looked at besides, so that a silence can be judged too. */
export function ElsePart({ report }: { report: AvoidanceReport }) {
  const { t } = useTranslation('fairness');
  const titled = useId();
  const people = report.findings.filter(({ kind }) => kind === 'PERSON').length;
  const departments = report.findings.length - people;
  return (
    <section aria-labelledby={titled} className={css.part}>
      <div className={css.head}>
        <h2 id={titled}>{t('else.title')}</h2>
      </div>
      <div className={css.tiles}>
        <Tile figure={report.people - people}>{t('else.alike')}</Tile>
        <Tile figure={report.seldom}>{t('else.seldom')}</Tile>
        <Tile figure={departments}>
          {t('else.departments', { count: departments, all: report.departments })}
        </Tile>
        <TakenTile report={report} />
      </div>
      <Queues report={report} />
      <Changes report={report} />
    </section>
  );
}

/** After the last change of a rule: did fewer offers get taken? */
function TakenTile({ report }: { report: AvoidanceReport }) {
  const { t } = useTranslation('fairness');
  const day = useDayWords();
  const change = report.changes.find(({ verdict }) => verdict !== 'TOO_FEW');
  if (change?.after.share == null || change.before.share == null) {
    return <Tile figure="–">{t('else.noChange')}</Tile>;
  }
  return (
    <Tile figure={percent(change.after.share)} beside="%">
      {t(`else.${change.verdict === 'TOO_FEW' ? 'SAME' : change.verdict}`, {
        day: day(change.day),
        before: percent(change.before.share),
      })}
    </Tile>
  );
}

/** How offers usually go, queue by queue. */
function Queues({ report }: { report: AvoidanceReport }) {
  const { t } = useTranslation('fairness');
  const rate = useRateWords();
  return (
    <ul className={css.changes} aria-label={t('else.queues')}>
      {report.queues.map((queue) => (
        <li key={queue.id}>
          {queue.turnedAway.all == null
            ? t('else.queueFew', { queue: queue.name })
            : t('else.queue', { queue: queue.name, rate: rate(queue.turnedAway) })}
        </li>
      ))}
    </ul>
  );
}

function Changes({ report }: { report: AvoidanceReport }) {
  const { t } = useTranslation('fairness');
  const rate = useRateWords();
  const day = useDayWords();
  if (report.changes.length === 0) return null;
  return (
    <ul className={css.changes} aria-label={t('else.changes')}>
      {report.changes.map((change) => (
        <li key={change.day}>
          {t(`else.change.${change.verdict}`, {
            day: day(change.day),
            before: rate(change.before),
            after: rate(change.after),
          })}
        </li>
      ))}
    </ul>
  );
}

function useRateWords() {
  const { t } = useTranslation('fairness');
  return ({ part, all, low, high }: RateFigure) =>
    part == null || all == null
      ? t('fewer')
      : low == null || high == null
        ? t('partOfAll', { part, all })
        : t('partBetween', { part, all, low: percent(low), high: percent(high) });
}

/** Nothing was found is worth as much as what could have been found. */
export function PowerWords({ report }: { report: AvoidanceReport }) {
  const { t, i18n } = useTranslation('fairness');
  if (report.noticed == null || report.usualTickets == null) return <>{t('found.noPower')}</>;
  return (
    <>
      {t('found.power', {
        count: report.usualTickets,
        times: timesWords(report.noticed, localeOf(i18n.language)),
      })}
    </>
  );
}

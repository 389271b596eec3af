import { Trans, useTranslation } from 'react-i18next';
import type { Report } from '../types';
import { useSpanWords } from './BigSpan';
import css from './response.module.css';

/** The page in one sentence: how long people waited until they heard from us. */
export function Lead({ report }: { report: Report }) {
  const { t } = useTranslation('supervise');
  const span = useSpanWords(report.time);
  const { firstResponse: heard, period } = report;
  const before = t(`before.${period.unit}`);
  const median = heard.median?.seconds;
  if (heard.tickets == null) return <p className={css.lead}>{t('lead.few')}</p>;
  if (heard.median == null) {
    return (
      <p className={css.lead}>{t('lead.counts', { over: heard.over ?? 0, all: heard.tickets })}</p>
    );
  }
  if (median == null) return <p className={css.lead}>{t('lead.notReached')}</p>;
  const { verdict, by } = heard.change;
  const key =
    verdict === 'LESS' || verdict === 'MORE' || verdict === 'SAME'
      ? (`lead.${verdict}` as const)
      : 'lead.alone';
  return (
    <p className={css.lead}>
      <Trans
        t={t}
        i18nKey={key}
        values={{ median: span(median), by: span(by ?? 0), before }}
        components={{ strong: <b /> }}
      />
    </p>
  );
}

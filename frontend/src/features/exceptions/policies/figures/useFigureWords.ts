import { useTranslation } from 'react-i18next';
import { localeOf } from '@/lib/time';
import type { RateFigure, SpanFigure } from '../types';

/** Figures as they are said: nothing under five, counts under twenty, then shares and waits. */
export function useFigureWords() {
  const { t, i18n } = useTranslation('policies');
  const locale = localeOf(i18n.language);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

  function hours(seconds: number): string {
    const minutes = Math.round(seconds / 60);
    if (minutes < 60) return t('figures.minutes', { minutes });
    return minutes < 600
      ? t('figures.hoursMinutes', {
          hours: Math.floor(minutes / 60),
          minutes: String(minutes % 60).padStart(2, '0'),
        })
      : t('figures.hours', { hours: decimal.format(Math.round(minutes / 60)) });
  }
  return {
    hours,
    decimal: (value: number) => decimal.format(value),
    percent: (share: number) => percent.format(share),
    /** The figure in short, for a table. */
    rate({ all, part, share }: RateFigure): string {
      if (all == null || part == null) return t('figures.few');
      return share == null ? t('figures.ofAll', { part, all }) : percent.format(share);
    },
    /** How sure it is, and out of how many. */
    rateBeside({ all, part, low, high }: RateFigure): string {
      if (all == null || part == null) return t('figures.fewWhy');
      return low == null || high == null
        ? t('figures.countsWhy')
        : t('figures.interval', {
            low: percent.format(low),
            high: percent.format(high),
            part,
            all,
          });
    },
    span({ all, over, median }: SpanFigure): string {
      if (all == null || over == null) return t('figures.few');
      if (median == null) return t('figures.ofAll', { part: over, all });
      return median.seconds == null ? t('figures.notReached') : hours(median.seconds);
    },
    spanBeside({ all, nineInTen }: SpanFigure): string {
      if (all == null) return t('figures.fewWhy');
      if (nineInTen == null) return t('figures.through');
      return nineInTen.seconds == null
        ? t('figures.nineNotReached')
        : t('figures.nineInTen', { wait: hours(nineInTen.seconds) });
    },
  };
}

import { useTranslation } from 'react-i18next';
import { localeOf } from '@/lib/time';
import type { ReportPeriod } from '../types';

/** "Week 22", "May 2026", "2nd quarter of 2026". */
export function usePeriodName() {
  const { t, i18n } = useTranslation('supervise');
  return (name: string) => {
    const week = /^(\d{4})-W0?(\d+)$/.exec(name);
    if (week) return t('period.week', { week: week[2], year: week[1] });
    const quarter = /^(\d{4})-Q(\d)$/.exec(name);
    if (quarter) return t('period.quarter', { quarter: quarter[2], year: quarter[1] });
    const month = new Intl.DateTimeFormat(localeOf(i18n.language), {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return month.format(new Date(`${name}-01T12:00:00Z`));
  };
}

/** "25 May to 31 May 2026". */
export function usePeriodDays() {
  const { t, i18n } = useTranslation('supervise');
  const locale = localeOf(i18n.language);
  const format = (day: string, year: boolean) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      ...(year ? { year: 'numeric' as const } : {}),
      timeZone: 'UTC',
    }).format(new Date(`${day}T12:00:00Z`));
  return ({ firstDay, lastDay }: ReportPeriod) =>
    t('period.days', { first: format(firstDay, false), last: format(lastDay, true) });
}

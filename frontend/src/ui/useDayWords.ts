import { useTranslation } from 'react-i18next';
import { calendarDate, localeOf } from '@/lib/time';

/** "30 June" of a day without a time, such as `2026-06-30`. */
export function useDayWords(): (day: string) => string {
  const { i18n } = useTranslation();
  return (day) => {
    const moment = new Date(`${day}T12:00:00Z`);
    if (Number.isNaN(moment.getTime())) return day;
    return calendarDate(moment, new Date(), localeOf(i18n.language), 'UTC');
  };
}

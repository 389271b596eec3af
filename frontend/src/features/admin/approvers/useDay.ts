import { useTranslation } from 'react-i18next';
import { calendarDate, localeOf } from '@/lib/time';

/** "30 June" of a day without a time. */
export function useDay(): (day: string) => string {
  const { i18n } = useTranslation('admin');
  return (day) =>
    calendarDate(new Date(`${day}T12:00:00Z`), new Date(), localeOf(i18n.language), 'UTC');
}

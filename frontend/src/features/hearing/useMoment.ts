import { useTranslation } from 'react-i18next';
import { localeOf } from '@/lib/time';

/** A moment by which something is done, in words. */
export function useMoment() {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(localeOf(i18n.language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (moment: string) => format.format(new Date(moment));
}

/** A day without a time. */
export function useDate() {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(localeOf(i18n.language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (day: string) => format.format(new Date(`${day}T12:00:00Z`));
}

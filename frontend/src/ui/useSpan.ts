import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** How long since a moment, as minutes and seconds: 0:06. Only while a call rings does anything count seconds. */
export function useSpan(since: string): string {
  const { i18n } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.round((now - new Date(since).getTime()) / 1000));
  const two = new Intl.NumberFormat(i18n.language, { minimumIntegerDigits: 2 });
  return `${Math.floor(seconds / 60)}:${two.format(seconds % 60)}`;
}

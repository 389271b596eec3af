import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exactMoment, localeOf, momentOf, relativeTime } from '@/lib/time';
import { useNow } from './useNow';

const Tip = lazy(async () => ({ default: (await import('./Tip')).Tip }));

interface TimeProps {
  /** An instant as the server writes it. */
  at: string;
  /** Within a link or a button, where nothing else may take the focus. */
  still?: boolean;
}

function useMoment(at: string) {
  const { i18n } = useTranslation('ui');
  const now = useNow();
  const locale = localeOf(i18n.language);
  const then = new Date(at);
  return { now, then, locale, exact: exactMoment(then, locale) };
}

/** "5 minutes ago", with the exact moment on hover and focus. */
export function RelativeTime({ at, still = false }: TimeProps) {
  const { now, then, locale, exact } = useMoment(at);
  return <Exact at={at} exact={exact} words={relativeTime(then, now, locale)} still={still} />;
}

/** "today 09:12", "Saturday 12:00", "30 June": for conversations, where the order of things matters. */
export function WhenTime({ at, still = false }: TimeProps) {
  const { t } = useTranslation('ui');
  const { now, then, locale, exact } = useMoment(at);
  const moment = momentOf(then, now, locale);
  const words =
    moment.day === 'date'
      ? moment.date
      : moment.day === 'weekday'
        ? t('when.weekday', moment)
        : t(`when.${moment.day}`, moment);
  return <Exact at={at} exact={exact} words={words} still={still} />;
}

/** "by 14:30 today": a promise as a person would give it, never a countdown. */
export function PromiseTime({ at, still = false }: TimeProps) {
  const { t } = useTranslation('ui');
  const { now, then, locale, exact } = useMoment(at);
  const moment = momentOf(then, now, locale);
  const words =
    moment.day === 'date'
      ? t('by.date', moment)
      : moment.day === 'weekday'
        ? t('by.weekday', moment)
        : t(`by.${moment.day}`, moment);
  return <Exact at={at} exact={exact} words={words} still={still} />;
}

interface ExactProps {
  at: string;
  exact: string;
  words: string;
  still: boolean;
}

function Exact({ at, exact, words, still }: ExactProps) {
  const place = useRef<HTMLTimeElement>(null);
  const [shown, setShown] = useState(false);
  if (still) {
    return (
      <time dateTime={at} title={exact}>
        {words}
      </time>
    );
  }
  return (
    <>
      <time
        ref={place}
        dateTime={at}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the exact moment is there for the keyboard too
        tabIndex={0}
        onPointerEnter={() => setShown(true)}
        onPointerLeave={() => setShown(false)}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onKeyDown={(event) => event.key === 'Escape' && setShown(false)}
      >
        {words}
      </time>
      {shown && (
        <Suspense>
          <Tip target={place} label={exact} />
        </Suspense>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { localeOf } from '@/lib/time';
import { Link } from '@/ui/Link';
import css from './response.module.css';
import { type SpanIn, spanParts } from './span';

/** A wait in large figures, its units small beside them. */
export function BigSpan({ seconds, time, href }: { seconds: number; time: SpanIn; href: string }) {
  const { i18n } = useTranslation();
  return (
    <Link href={href} className={css.big}>
      {spanParts(seconds, time, localeOf(i18n.language)).map(({ value, unit }) => (
        <span key={unit}>
          {value}
          <small> {unit} </small>
        </span>
      ))}
    </Link>
  );
}

export function useSpanWords(time: SpanIn) {
  const { i18n } = useTranslation();
  const locale = localeOf(i18n.language);
  return (seconds: number) => spanWordsOf(seconds, time, locale);
}

function spanWordsOf(seconds: number, time: SpanIn, locale: string): string {
  return spanParts(seconds, time, locale)
    .map(({ value, unit }) => `${value}\u00a0${unit}`)
    .join('\u00a0');
}

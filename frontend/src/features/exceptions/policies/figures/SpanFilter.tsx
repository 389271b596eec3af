import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigation } from '@/ui/Link';
import { SelectField } from '@/ui/SelectField';
import type { LessonSpan } from '../types';
import type { SpanAddress } from './address';
import css from './figures.module.css';

interface SpanFilterProps {
  span: LessonSpan;
  about: SpanAddress;
  /** The address of this page about another time. */
  href: (about: Record<string, string | undefined>) => string;
}

/** Until which quarter, and how many of them: all of it is the address. */
export function SpanFilter({ span, about, href }: SpanFilterProps) {
  const { t } = useTranslation('policies');
  const navigation = useNavigation();
  return (
    <div className={css.filters}>
      <nav className={css.periods} aria-label={t('figures.until')}>
        <Link
          href={href({ ...about, until: span.previous })}
          aria-label={t('figures.earlier', { quarter: quarterWord(span.previous) })}
        >
          <IconChevronLeft aria-hidden="true" />
        </Link>
        <b>{quarterWord(span.until)}</b>
        {span.next == null ? (
          <span className={css.end} />
        ) : (
          <Link
            href={href({ ...about, until: span.next })}
            aria-label={t('figures.later', { quarter: quarterWord(span.next) })}
          >
            <IconChevronRight aria-hidden="true" />
          </Link>
        )}
      </nav>
      <SelectField
        label={t('figures.quarters')}
        data={(['1', '4', '8'] as const).map((many) => ({
          value: many,
          label: t('figures.many', { count: Number(many) }),
        }))}
        value={String(span.quarters)}
        onChange={(event) => navigation.go(href({ ...about, quarters: event.currentTarget.value }))}
      />
    </div>
  );
}

/** `2026-Q2` as people write it. */
export function quarterWord(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-');
  return `${number} ${year}`;
}

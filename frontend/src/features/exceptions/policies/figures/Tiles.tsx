import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import type { LessonFigure } from '../types';
import type { SpanAddress } from './address';
import css from './figures.module.css';

interface TileProps {
  rule: string;
  about: SpanAddress;
}

interface FigureTileProps extends TileProps {
  figure: LessonFigure;
  value: string;
  beside: string;
}

/** One figure, how sure it is, and the way to the cases behind it. */
export function FigureTile({ rule, about, figure, value, beside }: FigureTileProps) {
  const { t } = useTranslation('policies');
  const title = t(`figures.name.${figure}`);
  return (
    <section className={css.tile} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <Link
          href={paths.policyCases({ ...about, figure, restriction: rule })}
          aria-label={t('figures.opens', { figure: title })}
        >
          <IconChevronRight aria-hidden="true" />
        </Link>
      </header>
      <p className={css.big}>{value}</p>
      <p className={css.soft}>{beside}</p>
      <p className={css.what}>{t(`figures.what.${figure}`)}</p>
    </section>
  );
}

interface PlainTileProps extends TileProps {
  figure?: LessonFigure;
  title?: string;
  value?: number;
  children?: ReactNode;
}

/** Something that is counted whole, and shown however few there are. */
export function PlainTile({ rule, about, figure, title, value, children }: PlainTileProps) {
  const { t } = useTranslation('policies');
  const named = title ?? (figure === undefined ? '' : t(`figures.name.${figure}`));
  return (
    <section className={css.tile} aria-label={named}>
      <header>
        <h2>{named}</h2>
        {figure !== undefined && (
          <Link
            href={paths.policyCases({ ...about, figure, restriction: rule })}
            aria-label={t('figures.opens', { figure: named })}
          >
            <IconChevronRight aria-hidden="true" />
          </Link>
        )}
      </header>
      {value !== undefined && <p className={css.big}>{value}</p>}
      {children !== undefined && <p className={css.soft}>{children}</p>}
      {figure !== undefined && <p className={css.what}>{t(`figures.what.${figure}`)}</p>}
    </section>
  );
}

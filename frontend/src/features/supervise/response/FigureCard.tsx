import { IconChevronRight, IconDownload } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import { tableAddress } from '../api';
import type { CallFigure, Figure } from '../types';
import type { ResponseAddress } from './address';
import { behind } from './links';
import css from './response.module.css';

interface FigureCardProps {
  about: ResponseAddress;
  figure: Figure | CallFigure;
  title: string;
  /** How many tickets stand behind it, as the link that opens them. */
  tickets: string;
  wide?: boolean;
  /** The figure, its picture, and what to say of it. */
  children: ReactNode;
}

/** One figure: what it is, the way to its tickets and their table, and what it says. */
export function FigureCard(props: FigureCardProps) {
  const { about, figure, title, tickets, wide = false, children } = props;
  const { t } = useTranslation('supervise');
  const titled = useId();
  return (
    <section className={css.card} data-wide={wide || undefined} aria-labelledby={titled}>
      <header>
        <h2 id={titled}>{title}</h2>
        <Link href={behind(about, figure)} aria-label={t('behind', { title, tickets })}>
          {tickets}
          <IconChevronRight aria-hidden="true" />
        </Link>
        <a
          href={tableAddress({ ...about, figure })}
          download
          aria-label={t('table', { title })}
          title={t('table', { title })}
        >
          <IconDownload aria-hidden="true" />
        </a>
      </header>
      {children}
    </section>
  );
}

/** What the figure says, in a sentence or two. */
export function Say({ children }: { children: ReactNode }) {
  return <p className={css.say}>{children}</p>;
}

/** The values of a figure beside each other, the first one large. */
export function Values({ children }: { children: ReactNode }) {
  return <div className={css.values}>{children}</div>;
}

interface BesideProps {
  value: string;
  children: ReactNode;
  href?: string;
  quiet?: boolean;
}

/** A smaller value, with what it is under it. */
export function Beside({ value, children, href, quiet = false }: BesideProps) {
  return (
    <p className={css.beside} data-quiet={quiet || undefined}>
      {href === undefined ? <b>{value}</b> : <Link href={href}>{value}</Link>}
      <span>{children}</span>
    </p>
  );
}

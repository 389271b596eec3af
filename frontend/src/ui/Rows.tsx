import type { ComponentProps, ReactNode } from 'react';
import { Link } from './Link';
import css from './Rows.module.css';

/** A list of things as sentences, roomy: a title that leads there, how it stands, and what to say of it. */
export function Rows({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className={css.rows} aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  href: string;
  title: string;
  status: ReactNode;
  children: ReactNode;
  /** The one thing to do about it, as a button or link. */
  action?: ReactNode;
  /** It waits for the reader: the row is tinted. */
  turn?: boolean;
}

export function Row({ href, title, status, children, action, turn = false }: RowProps) {
  return (
    <li className={css.row} data-turn={turn || undefined}>
      <Link href={href} className={css.rowTitle}>
        {title}
      </Link>
      <div className={css.rowStatus}>{status}</div>
      <div className={css.rowText}>{children}</div>
      {action !== undefined && <div className={css.rowAction}>{action}</div>}
    </li>
  );
}

/** A dense list at work: each row is one link, the present one is marked. */
export function Items({ label, children, ...rest }: ComponentProps<'ul'> & { label: string }) {
  return (
    <ul {...rest} className={css.items} aria-label={label}>
      {children}
    </ul>
  );
}

interface ItemProps {
  href: string;
  title: string;
  /** When, and from whom. */
  beside: ReactNode;
  status?: ReactNode;
  current?: boolean;
}

export function Item({ href, title, beside, status, current = false }: ItemProps) {
  return (
    <li>
      <Link href={href} className={css.item} aria-current={current || undefined} data-item>
        <b className={css.itemTitle}>{title}</b>
        <span className={css.itemBeside}>{beside}</span>
        {status !== undefined && <span className={css.itemStatus}>{status}</span>}
      </Link>
    </li>
  );
}

/** A heading between the items of a list. */
export function ItemGroup({ children }: { children: string }) {
  return <li className={css.group}>{children}</li>;
}

import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './Layout.module.css';
import { Link } from './Link';

/** The one column of the asking face. */
export function Column({ children }: { children: ReactNode }) {
  return <div className={css.column}>{children}</div>;
}

/** A page at work: contents, and a few boxes beside them that stay in view. */
export function Page({
  children,
  aside,
  head,
}: {
  children: ReactNode;
  aside?: ReactNode;
  /** Over both, from edge to edge. */
  head?: ReactNode;
}) {
  return (
    <div className={css.page} data-one={aside === undefined || undefined}>
      {head !== undefined && <div className={css.head}>{head}</div>}
      <div className={css.contents}>{children}</div>
      {aside !== undefined && <aside className={css.aside}>{aside}</aside>}
    </div>
  );
}

/** Things one under another. */
export function Stack({
  children,
  gap = 12,
}: {
  children: ReactNode;
  gap?: 4 | 8 | 12 | 16 | 20 | 24 | 32 | 40;
}) {
  return (
    <div className={css.stack} style={{ gap }}>
      {children}
    </div>
  );
}

/** Things beside each other that wrap where there is no room. `apart` sends the last to the end. */
export function Line({ children, apart = false }: { children: ReactNode; apart?: boolean }) {
  return (
    <div className={css.line} data-apart={apart || undefined}>
      {children}
    </div>
  );
}

export interface TabLink {
  href: string;
  label: string;
  count?: number;
  current: boolean;
}

/** Parts of a page that have an address each. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className={css.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className={css.count}>{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** Back to where this belongs. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className={css.back}>
      <IconArrowLeft aria-hidden="true" />
      {children}
    </Link>
  );
}

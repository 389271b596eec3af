import type { ReactNode } from 'react';
import { Card } from '@/ui/Surface';
import css from './AdminPage.module.css';

/** A table that is a card of its own, without a heading above its own. */
export function TableCard({ children }: { children: ReactNode }) {
  return <Card className={css.table}>{children}</Card>;
}

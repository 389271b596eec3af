import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Waiting.module.css';

/** Around skeletons: says once that something is coming. */
export function Waiting({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <div role="status" aria-label={t('loading')}>
      {children}
    </div>
  );
}

/** In place of a paragraph. */
export function WaitingLines({ lines = 3 }: { lines?: number }) {
  return (
    <div className={css.lines}>
      {indices(lines).map((index) => (
        <Bone key={index} height="0.8em" width={index === lines - 1 ? '62%' : '100%'} />
      ))}
    </div>
  );
}

/** In place of a list: as many rows as will likely stand there, of their height. */
export function WaitingRows({ rows = 4, dense = false }: { rows?: number; dense?: boolean }) {
  return (
    <div className={dense ? css.items : css.rows}>
      {indices(rows).map((index) => (
        <div key={index} className={css.row}>
          <Bone height="0.9em" width={`${48 + ((index * 17) % 34)}%`} />
          <Bone height="0.75em" width={`${72 + ((index * 11) % 24)}%`} />
        </div>
      ))}
    </div>
  );
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function Bone({ height, width }: { height: string; width: string }) {
  return <div className={css.bone} style={{ height, width }} />;
}

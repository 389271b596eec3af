import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FoldingSheet } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { WaitingLines } from '@/ui/Waiting';
import { historyQuery } from '../api';
import { LoadFailed } from '../LoadFailed';
import { runsOf } from '../runs';
import { useEventWords } from '../useEventWords';
import css from './case.module.css';
import type { SheetProps } from './sheet';

/** What happened in the case, one sentence each. */
export function HistorySheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  const said = useEventWords(file);
  const found = useQuery({ ...historyQuery(file.number), enabled: fold.open });
  return (
    <FoldingSheet {...fold} flush title={t('history.title')}>
      {found.isError && (
        <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
      )}
      {found.isPending && <WaitingLines lines={4} />}
      <ul className={css.rows}>
        {runsOf(found.data ?? []).map((run) => (
          <li key={`${run[0].at} ${run[0].event}`}>
            <div>{said(run)}</div>
            <span className={css.beside}>
              <WhenTime at={run[0].at} />
            </span>
          </li>
        ))}
      </ul>
    </FoldingSheet>
  );
}

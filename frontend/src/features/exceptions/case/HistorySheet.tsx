import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FoldingSheet } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { WaitingLines } from '@/ui/Waiting';
import { historyQuery } from '../api';
import { LoadFailed } from '../LoadFailed';
import css from './case.module.css';

interface HistorySheetProps {
  number: number;
  id: string;
  open: boolean;
  onToggle: () => void;
}

/** What happened in the case, one sentence each. */
export function HistorySheet({ number, ...fold }: HistorySheetProps) {
  const { t } = useTranslation('exceptions');
  const found = useQuery({ ...historyQuery(number), enabled: fold.open });
  return (
    <FoldingSheet {...fold} flush title={t('history.title')}>
      {found.isError && (
        <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
      )}
      {found.isPending && <WaitingLines lines={4} />}
      <ul className={css.rows}>
        {found.data?.map((entry) => (
          <li key={`${entry.at} ${entry.event}`}>
            <div>
              {t(`event.${entry.event}`, { who: entry.actor?.name ?? t('history.clock') })}
              {entry.about != null && `: ${entry.about}`}
            </div>
            <span className={css.beside}>
              <WhenTime at={entry.at} />
            </span>
          </li>
        ))}
      </ul>
    </FoldingSheet>
  );
}

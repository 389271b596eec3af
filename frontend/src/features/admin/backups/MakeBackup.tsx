import { IconDatabaseExport } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { ErrorState } from '@/ui/States';
import { backupsQuery } from '../queries';
import type { BackupOverview } from '../types';
import css from './backups.module.css';

/** Makes one now; it is written and proven beside the page. */
export function MakeBackup({ overview }: { overview: BackupOverview | undefined }) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const make = useMutation({
    mutationFn: () => answer(client.POST('/api/admin/backups', { headers: key.header() })),
    onSuccess: key.renew,
    onError: key.renewAfter,
    onSettled: () => queryClient.invalidateQueries({ queryKey: backupsQuery.queryKey }),
  });
  const running = overview?.backups.some((backup) => backup.endedAt == null) ?? false;
  return (
    <div className={css.make}>
      <ReasonedButton
        kind="primary"
        icon={<IconDatabaseExport aria-hidden="true" />}
        loading={make.isPending}
        reason={running ? t('backups.running') : undefined}
        onClick={() => make.mutate()}
      >
        {t('backups.make')}
      </ReasonedButton>
      {make.isError && (
        <ErrorState title={words(make.error).title}>{words(make.error).detail}</ErrorState>
      )}
    </div>
  );
}

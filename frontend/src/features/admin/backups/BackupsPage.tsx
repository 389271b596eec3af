import { IconDatabaseExport, IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { byteSize } from '@/lib/bytes';
import { localeOf } from '@/lib/time';
import { LinkButton } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';
import { RelativeTime } from '@/ui/Time';
import { AdminPage } from '../AdminPage';
import { backupsQuery } from '../queries';
import { TableCard } from '../TableCard';
import type { Backup } from '../types';
import { useLoadError } from '../useLoadError';
import { BackupResult } from './BackupResult';
import { BackupStandingCard } from './BackupStandingCard';
import css from './backups.module.css';
import { MakeBackup } from './MakeBackup';

/** Every backup, what came of it, and one now. */
export function BackupsPage() {
  const { t, i18n } = useTranslation('admin');
  const backups = useQuery(backupsQuery);
  const error = useLoadError(backups);
  const locale = localeOf(i18n.language);
  return (
    <AdminPage
      title={t('backups.title')}
      intro={t('backups.intro')}
      action={<MakeBackup overview={backups.data} />}
    >
      {backups.data !== undefined && <BackupStandingCard overview={backups.data} />}
      <TableCard>
        <DataTable
          caption={t('backups.title')}
          columns={[
            {
              id: 'made',
              header: t('backups.made'),
              cell: (row) => <RelativeTime at={row.startedAt} />,
              width: '17%',
            },
            { id: 'cause', header: t('backups.cause'), cell: (row) => <Cause backup={row} /> },
            {
              id: 'result',
              header: t('backups.result'),
              cell: (row) => <BackupResult backup={row} />,
              width: '30%',
            },
            {
              id: 'holds',
              header: t('backups.holds'),
              cell: (row) => <Holds backup={row} />,
            },
            {
              id: 'size',
              header: t('backups.size'),
              cell: (row) => (row.sizeBytes == null ? '' : byteSize(row.sizeBytes, locale)),
              figures: true,
            },
            { id: 'file', header: t('backups.file'), cell: (row) => <Download backup={row} /> },
          ]}
          rows={backups.data?.backups}
          rowKey={(row) => row.id}
          loading={backups.isPending}
          error={error}
          empty={
            <EmptyState title={t('backups.emptyTitle')} heading="h2" icon={IconDatabaseExport}>
              {t('backups.empty')}
            </EmptyState>
          }
        />
      </TableCard>
    </AdminPage>
  );
}

function Cause({ backup }: { backup: Backup }) {
  const { t } = useTranslation('admin');
  return backup.cause === 'ASKED'
    ? t('backups.causes.ASKED', { name: backup.askedBy?.name ?? '' })
    : t(`backups.causes.${backup.cause}`);
}

function Holds({ backup }: { backup: Backup }) {
  const { t } = useTranslation('admin');
  if (backup.rows == null) return null;
  return (
    <span className={css.holds}>
      <span>{t('backups.rows', { count: backup.rows })}</span>
      <span>{t('backups.attachments', { count: backup.attachments ?? 0 })}</span>
    </span>
  );
}

function Download({ backup }: { backup: Backup }) {
  const { t } = useTranslation('admin');
  if (!backup.present) return backup.sizeBytes == null ? null : t('backups.away');
  return (
    <LinkButton
      href={`/api/admin/backups/${backup.id}/contents`}
      download={backup.fileName}
      size="small"
      icon={<IconDownload aria-hidden="true" />}
      aria-label={t('backups.downloadNamed', { name: backup.fileName })}
    >
      {t('backups.download')}
    </LinkButton>
  );
}

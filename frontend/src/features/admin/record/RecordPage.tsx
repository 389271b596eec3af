import { IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';
import { RelativeTime } from '@/ui/Time';
import { AdminPage } from '../AdminPage';
import { recordQuery } from '../queries';
import { TableCard } from '../TableCard';
import type { Verification } from '../types';
import { useLoadError } from '../useLoadError';
import { CheckpointCard } from './CheckpointCard';
import css from './record.module.css';
import { VerificationResult } from './VerificationResult';
import { VerifyNow } from './VerifyNow';

/** Whether the record is as it was written, and what proves it. */
export function RecordPage() {
  const { t } = useTranslation('admin');
  const record = useQuery(recordQuery);
  const error = useLoadError(record);
  return (
    <AdminPage
      title={t('record.title')}
      intro={t('record.intro')}
      action={<VerifyNow overview={record.data} />}
    >
      {record.data !== undefined && <CheckpointCard checkpoint={record.data.checkpoint} />}
      <TableCard>
        <DataTable
          caption={t('record.table')}
          columns={[
            {
              id: 'begun',
              header: t('record.begun'),
              cell: (row) => <RelativeTime at={row.startedAt} />,
              width: '18%',
            },
            { id: 'cause', header: t('record.cause'), cell: (row) => <Cause verification={row} /> },
            {
              id: 'result',
              header: t('record.result'),
              cell: (row) => <VerificationResult verification={row} />,
              width: '38%',
            },
            { id: 'read', header: t('record.read'), cell: (row) => <Read verification={row} /> },
          ]}
          rows={record.data?.verifications}
          rowKey={(row) => row.id}
          loading={record.isPending}
          error={error}
          empty={
            <EmptyState title={t('record.emptyTitle')} heading="h2" icon={IconShieldCheck}>
              {t('record.empty')}
            </EmptyState>
          }
        />
      </TableCard>
    </AdminPage>
  );
}

function Cause({ verification }: { verification: Verification }) {
  const { t } = useTranslation('admin');
  return verification.cause === 'ASKED'
    ? t('record.causes.ASKED', { name: verification.askedBy?.name ?? '' })
    : t('record.causes.NIGHTLY');
}

function Read({ verification }: { verification: Verification }) {
  const { t } = useTranslation('admin');
  if (verification.entries == null) return null;
  return (
    <span className={css.read}>
      <span>{t('record.entries', { count: verification.entries })}</span>
      <span>{t('record.chains', { count: verification.chains ?? 0 })}</span>
      <span>{t('record.checkpoints', { count: verification.checkpoints ?? 0 })}</span>
    </span>
  );
}

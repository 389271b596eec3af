import { IconAlertTriangle, IconInbox, IconPlus, IconTarget } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { Link } from '@/ui/Link';
import { EmptyState } from '@/ui/States';
import { Status } from '@/ui/Status';
import { AdminPage } from '../AdminPage';
import { queuesQuery } from '../queries';
import { TableCard } from '../TableCard';
import type { Queue } from '../types';
import { useLoadError } from '../useLoadError';
import { PracticeForm } from './PracticeForm';
import { QueueForm } from './QueueForm';
import css from './queues.module.css';

/** The lines in which work waits. */
export function QueuesPage() {
  const { t } = useTranslation('admin');
  const { queue, practice } = useSearch({ from: '/inside/admin/queues' });
  const navigate = useNavigate({ from: '/admin/queues' });
  const queues = useQuery(queuesQuery);
  const error = useLoadError(queues);
  return (
    <AdminPage
      title={t('queues.title')}
      action={
        <LinkButton
          href={`${paths.adminQueues}?queue=new`}
          kind="primary"
          icon={<IconPlus aria-hidden="true" />}
        >
          {t('queues.add')}
        </LinkButton>
      }
    >
      <TableCard>
        <DataTable
          caption={t('queues.title')}
          columns={[
            { id: 'name', header: t('queues.name'), cell: (row) => row.name, width: '20%' },
            { id: 'purpose', header: t('queues.purpose'), cell: (row) => <Purpose of={row} /> },
            { id: 'team', header: t('queues.team'), cell: (row) => <Workers of={row} /> },
            {
              id: 'hours',
              header: t('queues.hours'),
              cell: (row) => row.calendar?.name ?? t('queues.standardHours'),
            },
            {
              id: 'practice',
              header: t('practice.column'),
              cell: (row) => (
                <Link href={`${paths.adminQueues}?practice=${row.id}`} look="text">
                  {t(row.practice.pushes ? 'practice.byItself' : 'practice.whenAsked')}
                </Link>
              ),
            },
            {
              id: 'promises',
              header: t('queues.promises'),
              cell: (row) => (
                <Link href={paths.adminTargets(row.id)} look="text">
                  {row.ownTargets === 0
                    ? t('queues.usual')
                    : t('queues.own', { count: row.ownTargets })}
                </Link>
              ),
            },
          ]}
          rows={queues.data}
          rowKey={(row) => row.id}
          rowHref={(row) => `${paths.adminQueues}?queue=${row.id}`}
          loading={queues.isPending}
          error={error}
          empty={
            <EmptyState icon={IconInbox} title={t('queues.emptyTitle')}>
              {t('queues.empty')}
            </EmptyState>
          }
        />
      </TableCard>
      {queue !== undefined && (
        <QueueForm key={queue} id={queue} onClose={() => navigate({ search: {} })} />
      )}
      {practice !== undefined && (
        <PracticeForm key={practice} id={practice} onClose={() => navigate({ search: {} })} />
      )}
    </AdminPage>
  );
}

function Purpose({ of: queue }: { of: Queue }) {
  const { t } = useTranslation('admin');
  return (
    <div className={css.purpose}>
      {queue.purpose}
      {queue.triage && (
        <Status tone="you" icon={IconTarget}>
          {t('queues.triage')}
        </Status>
      )}
    </div>
  );
}

function Workers({ of: { team, workers } }: { of: Queue }) {
  const { t } = useTranslation('admin');
  if (workers > 0) return t('queues.workers', { team: team.name, count: workers });
  return (
    <Status tone="soon" icon={IconAlertTriangle}>
      {t('queues.noWorkers', { team: team.name })}
    </Status>
  );
}

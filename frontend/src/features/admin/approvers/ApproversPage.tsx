import { IconAlertTriangle, IconArrowForwardUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { DataTable } from '@/ui/DataTable';
import { Status } from '@/ui/Status';
import { AdminPage } from '../AdminPage';
import { approverGroupsQuery, deputiesQuery } from '../queries';
import { TableCard } from '../TableCard';
import type { ApproverGroup } from '../types';
import { useLoadError } from '../useLoadError';
import { ApproverForm } from './ApproverForm';
import css from './approvers.module.css';
import { Deputies } from './Deputies';
import { DeputyForm } from './DeputyForm';
import { useDay } from './useDay';

/** Who decides in each role, and who does meanwhile where a role has nobody. */
export function ApproversPage() {
  const { t } = useTranslation('admin');
  const { role, deputy } = useSearch({ from: '/inside/admin/approvers' });
  const navigate = useNavigate({ from: '/admin/approvers' });
  const groups = useQuery(approverGroupsQuery);
  const error = useLoadError(groups);
  return (
    <AdminPage title={t('approvers.title')} intro={t('approvers.intro')}>
      <TableCard>
        <DataTable
          caption={t('approvers.title')}
          columns={[
            { id: 'group', header: t('approvers.group'), cell: (row) => row.name, width: '34%' },
            { id: 'members', header: t('approvers.members'), cell: (row) => <Decides in={row} /> },
            {
              id: 'fallback',
              header: t('approvers.fallback'),
              cell: (row) => row.fallback?.name ?? t('form.nobody'),
            },
          ]}
          rows={groups.data}
          rowKey={(row) => row.role}
          rowHref={(row) => `${paths.adminApprovers}?role=${row.role}`}
          loading={groups.isPending}
          error={error}
          empty={null}
        />
      </TableCard>
      <Deputies />
      {deputy !== undefined && <DeputyForm onClose={() => navigate({ search: {} })} />}
      {role !== undefined && (
        <ApproverForm key={role} role={role} onClose={() => navigate({ search: {} })} />
      )}
    </AdminPage>
  );
}

function Decides({ in: group }: { in: ApproverGroup }) {
  const { t } = useTranslation('admin');
  if (group.members.length > 0) {
    return (
      <>
        {group.members.map((member) => member.name).join(', ')}
        <StandIns for={group} />
      </>
    );
  }
  return group.decidedBy ? (
    <Status tone="wait" icon={IconArrowForwardUp}>
      {t('approvers.instead', { name: group.decidedBy.name })}
    </Status>
  ) : (
    <Status tone="soon" icon={IconAlertTriangle}>
      {t('approvers.nobody')}
    </Status>
  );
}

/** Who stands in for one of them today. */
function StandIns({ for: group }: { for: ApproverGroup }) {
  const { t } = useTranslation('admin');
  const day = useDay();
  const deputies = useQuery(deputiesQuery).data ?? [];
  const now = deputies.filter(
    ({ runs, person }) => runs && group.members.some(({ id }) => id === person.id),
  );
  return now.map(({ id, deputy, person, lastDay }) => (
    <p key={id} className={css.standIn}>
      {t('deputies.standsIn', { deputy: deputy.name, person: person.name, day: day(lastDay) })}
    </p>
  ));
}

import { IconAlertTriangle, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';
import { Status } from '@/ui/Status';
import { AdminPage } from '../AdminPage';
import { teamsQuery } from '../queries';
import { TableCard } from '../TableCard';
import { useLoadError } from '../useLoadError';
import { TeamForm } from './TeamForm';

/** Who works together. */
export function TeamsPage() {
  const { t } = useTranslation('admin');
  const { team } = useSearch({ from: '/inside/admin/teams' });
  const navigate = useNavigate({ from: '/admin/teams' });
  const teams = useQuery(teamsQuery);
  const error = useLoadError(teams);
  return (
    <AdminPage
      title={t('teams.title')}
      action={
        <LinkButton
          href={`${paths.adminTeams}?team=new`}
          kind="primary"
          icon={<IconPlus aria-hidden="true" />}
        >
          {t('teams.add')}
        </LinkButton>
      }
    >
      <TableCard>
        <DataTable
          caption={t('teams.title')}
          columns={[
            { id: 'name', header: t('teams.name'), cell: (row) => row.name, width: '30%' },
            {
              id: 'members',
              header: t('teams.members'),
              cell: (row) =>
                row.members.length > 0 ? (
                  row.members.map((member) => member.name).join(', ')
                ) : (
                  <Status tone="soon" icon={IconAlertTriangle}>
                    {t('teams.nobody')}
                  </Status>
                ),
            },
          ]}
          rows={teams.data}
          rowKey={(row) => row.id}
          rowHref={(row) => `${paths.adminTeams}?team=${row.id}`}
          loading={teams.isPending}
          error={error}
          empty={
            <EmptyState icon={IconUsersGroup} title={t('teams.emptyTitle')}>
              {t('teams.empty')}
            </EmptyState>
          }
        />
      </TableCard>
      {team !== undefined && (
        <TeamForm key={team} id={team} onClose={() => navigate({ search: {} })} />
      )}
    </AdminPage>
  );
}

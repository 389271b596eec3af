import { IconAlertTriangle, IconBuilding, IconMapPin, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';
import { Status } from '@/ui/Status';
import { Sheet } from '@/ui/Surface';
import { AdminPage } from '../AdminPage';
import { departmentsQuery, sitesQuery } from '../queries';
import type { Department } from '../types';
import { useLoadError } from '../useLoadError';
import { DepartmentForm } from './DepartmentForm';
import { SiteForm } from './SiteForm';

/** What people belong to, and where they work. */
export function PlacesPage() {
  const { t } = useTranslation('admin');
  const { department, site } = useSearch({ from: '/inside/admin/departments' });
  const navigate = useNavigate({ from: '/admin/departments' });
  const close = () => navigate({ search: {} });
  return (
    <AdminPage title={t('departments.title')}>
      <Departments />
      <Sites />
      {department !== undefined && (
        <DepartmentForm key={department} id={department} onClose={close} />
      )}
      {site !== undefined && <SiteForm key={site} id={site} onClose={close} />}
    </AdminPage>
  );
}

function Departments() {
  const { t } = useTranslation('admin');
  const departments = useQuery(departmentsQuery);
  const error = useLoadError(departments);
  return (
    <Sheet
      title={t('departments.heading')}
      flush
      aside={
        <LinkButton
          href={`${paths.adminPlaces}?department=new`}
          size="small"
          icon={<IconPlus aria-hidden="true" />}
        >
          {t('departments.add')}
        </LinkButton>
      }
    >
      <DataTable
        caption={t('departments.heading')}
        columns={[
          { id: 'name', header: t('departments.name'), cell: (row) => row.name, width: '40%' },
          { id: 'head', header: t('departments.head'), cell: (row) => <Head of={row} /> },
          {
            id: 'people',
            header: t('departments.people'),
            cell: (row) => row.people,
            figures: true,
          },
        ]}
        rows={departments.data}
        rowKey={(row) => row.id}
        rowHref={(row) => `${paths.adminPlaces}?department=${row.id}`}
        loading={departments.isPending}
        error={error}
        empty={
          <EmptyState icon={IconBuilding} title={t('departments.emptyTitle')}>
            {t('departments.empty')}
          </EmptyState>
        }
      />
    </Sheet>
  );
}

function Head({ of: { head, headActive } }: { of: Department }) {
  const { t } = useTranslation('admin');
  if (head && headActive) return head.name;
  return (
    <Status tone="soon" icon={IconAlertTriangle}>
      {head ? t('departments.headLeft', { name: head.name }) : t('departments.noHead')}
    </Status>
  );
}

function Sites() {
  const { t } = useTranslation('admin');
  const sites = useQuery(sitesQuery);
  const error = useLoadError(sites);
  return (
    <Sheet
      title={t('sites.heading')}
      flush
      aside={
        <LinkButton
          href={`${paths.adminPlaces}?site=new`}
          size="small"
          icon={<IconPlus aria-hidden="true" />}
        >
          {t('sites.add')}
        </LinkButton>
      }
    >
      <DataTable
        caption={t('sites.heading')}
        columns={[
          { id: 'name', header: t('sites.name'), cell: (row) => row.name },
          { id: 'people', header: t('sites.people'), cell: (row) => row.people, figures: true },
        ]}
        rows={sites.data}
        rowKey={(row) => row.id}
        rowHref={(row) => `${paths.adminPlaces}?site=${row.id}`}
        loading={sites.isPending}
        error={error}
        empty={
          <EmptyState icon={IconMapPin} title={t('sites.emptyTitle')}>
            {t('sites.empty')}
          </EmptyState>
        }
      />
    </Sheet>
  );
}

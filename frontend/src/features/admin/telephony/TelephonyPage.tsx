import { IconPhone, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';
import { AdminPage } from '../AdminPage';
import { telephonyLinesQuery } from '../queries';
import { TableCard } from '../TableCard';
import { useLoadError } from '../useLoadError';
import { Extensions } from './Extensions';
import { LineForm } from './LineForm';
import { LineHeard } from './LineHeard';

/** Which telephone systems tell of their calls, and who sits at which phone. */
export function TelephonyPage() {
  const { t } = useTranslation('admin');
  const { line, extension } = useSearch({ from: '/inside/admin/telephony' });
  const navigate = useNavigate({ from: '/admin/telephony' });
  const lines = useQuery(telephonyLinesQuery);
  const error = useLoadError(lines);
  return (
    <AdminPage
      title={t('telephony.title')}
      intro={t('telephony.intro')}
      action={
        <LinkButton
          href={`${paths.adminTelephony}?line=new`}
          kind="primary"
          icon={<IconPlus aria-hidden="true" />}
        >
          {t('telephony.add')}
        </LinkButton>
      }
    >
      <TableCard>
        <DataTable
          caption={t('telephony.lines')}
          columns={[
            { id: 'name', header: t('telephony.name'), cell: (row) => row.name, width: '28%' },
            { id: 'queue', header: t('telephony.queue'), cell: (row) => row.queue, width: '24%' },
            { id: 'heard', header: t('telephony.heard'), cell: (row) => <LineHeard line={row} /> },
          ]}
          rows={lines.data}
          rowKey={(row) => row.id}
          rowHref={(row) => `${paths.adminTelephony}?line=${row.id}`}
          loading={lines.isPending}
          error={error}
          empty={
            <EmptyState heading="h2" icon={IconPhone} title={t('telephony.emptyTitle')}>
              {t('telephony.empty')}
            </EmptyState>
          }
        />
      </TableCard>
      <Extensions suggested={extension} />
      {line !== undefined && (
        <LineForm key={line} id={line} onClose={() => navigate({ search: {} })} />
      )}
    </AdminPage>
  );
}

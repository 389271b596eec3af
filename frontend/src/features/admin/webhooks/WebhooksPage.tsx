import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';
import { AdminPage } from '../AdminPage';
import { webhooksQuery } from '../queries';
import { TableCard } from '../TableCard';
import { useLoadError } from '../useLoadError';
import { DeliveryLog } from './DeliveryLog';
import { Heard } from './Heard';
import { WebhookForm } from './WebhookForm';
import { WebhookTest } from './WebhookTest';

/** Who outside is told what happens to exceptions, and what they have heard. */
export function WebhooksPage() {
  const { t } = useTranslation('admin');
  const { webhook } = useSearch({ from: '/inside/admin/webhooks' });
  const navigate = useNavigate({ from: '/admin/webhooks' });
  const webhooks = useQuery(webhooksQuery);
  const error = useLoadError(webhooks);
  return (
    <AdminPage
      title={t('webhooks.title')}
      intro={t('webhooks.intro')}
      action={
        <LinkButton
          href={`${paths.adminWebhooks}?webhook=new`}
          kind="primary"
          icon={<IconPlus aria-hidden="true" />}
        >
          {t('webhooks.add')}
        </LinkButton>
      }
    >
      <TableCard>
        <DataTable
          caption={t('webhooks.title')}
          columns={[
            { id: 'name', header: t('webhooks.name'), cell: (row) => row.name, width: '22%' },
            { id: 'url', header: t('webhooks.url'), cell: (row) => row.url, width: '34%' },
            { id: 'heard', header: t('webhooks.heard'), cell: (row) => <Heard webhook={row} /> },
            {
              id: 'test',
              header: t('webhooks.test'),
              cell: (row) => <WebhookTest webhook={row} />,
            },
          ]}
          rows={webhooks.data}
          rowKey={(row) => row.id}
          rowHref={(row) => `${paths.adminWebhooks}?webhook=${row.id}`}
          loading={webhooks.isPending}
          error={error}
          empty={
            <EmptyState heading="h2" icon={IconWebhook} title={t('webhooks.emptyTitle')}>
              {t('webhooks.empty')}
            </EmptyState>
          }
        />
      </TableCard>
      {webhooks.data !== undefined && webhooks.data.length > 0 && <DeliveryLog />}
      {webhook !== undefined && (
        <WebhookForm key={webhook} id={webhook} onClose={() => navigate({ search: {} })} />
      )}
    </AdminPage>
  );
}

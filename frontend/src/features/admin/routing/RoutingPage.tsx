import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { Card } from '@/ui/Surface';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { AdminPage } from '../AdminPage';
import { queuesQuery, rulesQuery } from '../queries';
import { useLoadError } from '../useLoadError';
import { RoutingTester } from './RoutingTester';
import { RuleForm } from './RuleForm';
import { RuleList } from './RuleList';
import css from './routing.module.css';

/** Which rule sends what where, in the order in which they are asked; and a way to try it. */
export function RoutingPage() {
  const { t } = useTranslation('admin');
  const { rule } = useSearch({ from: '/inside/admin/routing' });
  const navigate = useNavigate({ from: '/admin/routing' });
  const rules = useQuery(rulesQuery);
  const queues = useQuery(queuesQuery);
  const ruleError = useLoadError(rules);
  const queueError = useLoadError(queues);
  const triage = queues.data?.find((queue) => queue.triage);
  return (
    <AdminPage
      title={t('routing.title')}
      intro={t('routing.intro')}
      action={
        <LinkButton
          href={`${paths.adminRouting}?rule=new`}
          kind="primary"
          icon={<IconPlus aria-hidden="true" />}
        >
          {t('routing.add')}
        </LinkButton>
      }
      aside={<RoutingTester />}
    >
      {ruleError ?? queueError ?? (
        <Card className={css.card}>
          {rules.data === undefined || triage === undefined ? (
            <Waiting>
              <WaitingRows rows={5} dense />
            </Waiting>
          ) : (
            <RuleList rules={rules.data} triage={triage} />
          )}
        </Card>
      )}
      {rule !== undefined && (
        <RuleForm key={rule} id={rule} onClose={() => navigate({ search: {} })} />
      )}
    </AdminPage>
  );
}

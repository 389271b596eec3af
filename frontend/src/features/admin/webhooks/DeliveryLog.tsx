import { IconCircleCheck, IconCircleX, IconClock, IconRefresh } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { Line, Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { EmptyState, ErrorState } from '@/ui/States';
import { Status } from '@/ui/Status';
import { RelativeTime } from '@/ui/Time';
import { adminKey, deliveriesQuery } from '../queries';
import { TableCard } from '../TableCard';
import type { Delivery } from '../types';
import { useLoadError } from '../useLoadError';

/** What the outside was told in the last thirty days, and what came of it. What it answered is not kept. */
export function DeliveryLog() {
  const { t } = useTranslation('admin');
  const found = useInfiniteQuery(deliveriesQuery);
  const error = useLoadError(found);
  return (
    <Stack gap={8}>
      <h2>{t('deliveries.title')}</h2>
      <TableCard>
        <DataTable
          caption={t('deliveries.title')}
          columns={[
            {
              id: 'since',
              header: t('deliveries.since'),
              cell: (row) => <RelativeTime at={row.createdAt} />,
              width: '16%',
            },
            { id: 'to', header: t('deliveries.to'), cell: (row) => row.endpoint, width: '18%' },
            { id: 'what', header: t('deliveries.what'), cell: (row) => <What delivery={row} /> },
            {
              id: 'result',
              header: t('deliveries.result'),
              cell: (row) => <Result delivery={row} />,
              width: '32%',
            },
            { id: 'again', header: t('deliveries.again'), cell: (row) => <Again delivery={row} /> },
          ]}
          rows={found.data?.pages.flatMap(({ items }) => items)}
          rowKey={(row) => row.id}
          loading={found.isPending}
          error={error}
          empty={
            <EmptyState heading="h3" icon={IconClock} title={t('deliveries.emptyTitle')}>
              {t('deliveries.empty')}
            </EmptyState>
          }
        />
      </TableCard>
      {found.hasNextPage && (
        <Line>
          <Button loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
            {t('form.more')}
          </Button>
        </Line>
      )}
    </Stack>
  );
}

function What({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('admin');
  if (delivery.number == null) return t('deliveries.test');
  return (
    <>
      {delivery.type} <Link href={paths.case(delivery.number)}>{delivery.number}</Link>
    </>
  );
}

function Result({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('admin');
  const said =
    delivery.outcome == null
      ? t('deliveries.notTried')
      : t(`deliveries.outcome.${delivery.outcome}`, { status: delivery.status ?? '' });
  if (delivery.state === 'DELIVERED') {
    return (
      <Status tone="good" icon={IconCircleCheck}>
        {said}
      </Status>
    );
  }
  if (delivery.state === 'GIVEN_UP') {
    return (
      <Status tone="late" icon={IconCircleX} sentence>
        {t('deliveries.givenUp', { said, count: delivery.attempts })}
      </Status>
    );
  }
  return (
    <Status tone={delivery.outcome == null ? 'wait' : 'soon'} icon={IconClock} sentence>
      {said}
      {delivery.attempts > 0 && ` ${t('deliveries.attempts', { count: delivery.attempts })}`}
      {delivery.attempts > 0 && delivery.dueAt != null && (
        <>
          {' '}
          {t('deliveries.next')} <RelativeTime at={delivery.dueAt} />
        </>
      )}
    </Status>
  );
}

function Again({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const again = useMutation({
    mutationFn: () =>
      answer(
        client.PUT('/api/admin/webhook-deliveries/{id}/repetition', {
          params: { path: { id: delivery.id } },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  return (
    <>
      <Button
        size="small"
        icon={<IconRefresh aria-hidden="true" />}
        loading={again.isPending}
        aria-label={t('deliveries.againNamed', { endpoint: delivery.endpoint })}
        onClick={() => again.mutate()}
      >
        {t('deliveries.sendAgain')}
      </Button>
      {again.isError && (
        <ErrorState title={words(again.error).title}>{words(again.error).detail}</ErrorState>
      )}
    </>
  );
}

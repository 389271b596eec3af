import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { DataTable } from '@/ui/DataTable';
import { Sheet } from '@/ui/Surface';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { AdminPage } from '../AdminPage';
import { queuesQuery, targetsQuery } from '../queries';
import type { QueueTarget } from '../types';
import { useLoadError } from '../useLoadError';
import { durationOf } from './durations';
import css from './queues.module.css';
import { rowId, TargetForm } from './TargetForm';

const kinds = ['INCIDENT', 'REQUEST', 'QUESTION', 'EXCEPTION_REQUEST'] as const;

/** What a queue promises, kind by kind. */
export function TargetsPage() {
  const { t } = useTranslation('admin');
  const { queue } = useParams({ from: '/inside/admin/queues/$queue/targets' });
  const { row } = useSearch({ from: '/inside/admin/queues/$queue/targets' });
  const navigate = useNavigate({ from: '/admin/queues/$queue/targets' });
  const targets = useQuery(targetsQuery(queue));
  const named = useQuery(queuesQuery).data?.find((each) => each.id === queue);
  const error = useLoadError(targets);
  return (
    <AdminPage
      title={t('targets.title', { queue: named?.name ?? '' })}
      intro={t('targets.intro')}
      back={{ href: paths.adminQueues, label: t('targets.back') }}
    >
      {error ??
        (targets.data === undefined ? (
          <Waiting>
            <WaitingRows rows={8} dense />
          </Waiting>
        ) : (
          <div className={css.sheets}>
            {kinds.map((kind) => (
              <KindOfTicket
                key={kind}
                kind={kind}
                rows={targets.data.rows.filter((each) => each.kind === kind)}
                queue={queue}
              />
            ))}
          </div>
        ))}
      {row !== undefined && targets.data !== undefined && (
        <TargetForm
          key={row}
          row={row}
          targets={targets.data}
          onClose={() => navigate({ search: {} })}
        />
      )}
    </AdminPage>
  );
}

interface KindOfTicketProps {
  kind: (typeof kinds)[number];
  rows: readonly QueueTarget[];
  queue: string;
}

function KindOfTicket({ kind, rows, queue }: KindOfTicketProps) {
  const { t } = useTranslation('admin');
  const span = useSpan();
  return (
    <div>
      <Sheet title={t(`kinds.${kind}`)} flush>
        <DataTable
          caption={t(`kinds.${kind}`)}
          columns={[
            {
              id: 'class',
              header: t('targets.class'),
              cell: (row) => t(`targets.classes.${row.serviceClass}`),
            },
            {
              id: 'first',
              header: t('targets.firstResponse'),
              cell: (row) => span(row.own, row.firstResponseSeconds, null),
            },
            {
              id: 'next',
              header: t('targets.nextResponse'),
              cell: (row) => span(row.own, row.nextResponseSeconds, null),
            },
            {
              id: 'resolution',
              header: t('targets.resolution'),
              cell: (row) => span(row.own, row.resolutionSeconds, row.resolutionWorkingDays),
            },
          ]}
          rows={rows}
          rowKey={rowId}
          rowHref={(row) => `${paths.adminTargets(queue)}?row=${rowId(row)}`}
          loading={false}
          error={null}
          empty={null}
        />
      </Sheet>
    </div>
  );
}

/** What the queue has of its own stands out from what is usual. */
function useSpan() {
  const { t } = useTranslation('admin');
  return (own: boolean, seconds: number | null | undefined, days: number | null | undefined) => {
    const { amount, unit } = durationOf(seconds, days);
    const count = Number(amount);
    const words = {
      days: () => t('targets.days', { count }),
      hours: () => t('targets.hour', { count }),
      minutes: () => t('targets.minute', { count }),
    };
    return <span className={own ? css.own : css.usual}>{words[unit]()}</span>;
  };
}

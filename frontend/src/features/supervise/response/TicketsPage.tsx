import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { BackLink, Line, Page, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState, ErrorState } from '@/ui/States';
import { WhenTime } from '@/ui/Time';
import { behindQuery, reportQuery, tableAddress } from '../api';
import type { Figure, ReportedTicket } from '../types';
import { useSpanWords } from './BigSpan';
import { figureOf } from './figures';
import { without } from './links';
import css from './response.module.css';
import { usePeriodDays, usePeriodName } from './usePeriodWords';

const parts = [
  'OVER',
  'WAITING',
  'SLOWEST',
  'KEPT',
  'BROKEN',
  'REOPENED',
  'FRESH',
  'HANDED_OVER',
  'OFTEN',
] as const;
const ages = ['DAYS_0_1', 'DAYS_1_3', 'DAYS_3_7', 'DAYS_7_14', 'DAYS_14_30', 'DAYS_30_ON'] as const;

/** Exactly the tickets behind a figure. */
export function TicketsPage() {
  const address = useSearch({ from: '/inside/response/tickets' });
  const { part = 'ALL' } = address;
  const figure = figureOf(address.figure);
  const about = without(address);
  const { t } = useTranslation('supervise');
  const { t: common } = useTranslation();
  const problemWords = useProblemWords();
  const report = useQuery(reportQuery(about)).data;
  const found = useInfiniteQuery(behindQuery(figure, { ...about, part }));
  const name = usePeriodName();
  const days = usePeriodDays();
  const queue = report?.queues.find(({ id }) => id === about.queue)?.name;
  const title = usePartTitle(figure, part);
  const span = useSpanWords(about.time ?? 'BUSINESS');
  return (
    <Page>
      <Stack gap={16}>
        <BackLink href={paths.response(about)}>{t('response.title')}</BackLink>
        <Line apart>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
          <a className={css.table} href={tableAddress({ ...about, figure, part })} download>
            <IconDownload aria-hidden="true" />
            {t('csv')}
          </a>
        </Line>
        <p className={css.soft}>
          {[
            figure === 'BACKLOG'
              ? t('listed.now')
              : report &&
                t('response.titled', { name: name(report.period.name), days: days(report.period) }),
            queue ?? t('filter.everyQueue'),
            about.kind === undefined ? t('filter.everyKind') : t(`kind.${about.kind}`),
            t(about.time === 'CALENDAR' ? 'filter.calendar' : 'filter.business'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <DataTable<ReportedTicket>
          caption={title}
          rows={found.data?.pages.flatMap(({ items }) => items)}
          loading={found.isPending}
          rowKey={(ticket) => String(ticket.number)}
          rowHref={(ticket) =>
            ticket.kind === 'EXCEPTION_REQUEST'
              ? paths.case(ticket.number)
              : paths.deskTicket(ticket.number)
          }
          error={
            found.error === null ? null : (
              <ErrorState
                title={problemWords(found.error).title}
                retry={() => found.refetch()}
                retrying={found.isFetching}
              >
                {problemWords(found.error).detail}
              </ErrorState>
            )
          }
          empty={
            <EmptyState title={t('listed.none')} heading="h2">
              {t('listed.noneWhy')}
            </EmptyState>
          }
          columns={[
            {
              id: 'ticket',
              header: t('listed.ticket'),
              width: '34%',
              cell: ({ number, title: words }) => `${number} ${words}`,
            },
            { id: 'queue', header: t('listed.queue'), cell: (ticket) => ticket.queue },
            {
              id: 'requester',
              header: t('listed.requester'),
              cell: (ticket) => ticket.requester.name,
            },
            {
              id: 'assignee',
              header: t('listed.assignee'),
              cell: (ticket) => ticket.assignee?.name ?? t('nobody'),
            },
            {
              id: 'status',
              header: t('listed.status'),
              cell: (ticket) => t(`status.${ticket.status}`),
            },
            {
              id: 'asked',
              header: t('listed.asked'),
              cell: (ticket) => <WhenTime at={ticket.createdAt} still />,
            },
            {
              id: 'wait',
              header: t(figure === 'BACKLOG' ? 'listed.age' : 'listed.wait'),
              figures: true,
              cell: (ticket) =>
                ticket.seconds == null
                  ? ''
                  : ticket.isOver || figure === 'BACKLOG'
                    ? span(ticket.seconds)
                    : t('listed.soFar', { wait: span(ticket.seconds) }),
            },
          ]}
        />
        {found.hasNextPage && (
          <Button onClick={() => found.fetchNextPage()} loading={found.isFetchingNextPage}>
            {t('listed.more')}
          </Button>
        )}
      </Stack>
    </Page>
  );
}

/** "First reply: still waiting", or the name of a state or age. */
function usePartTitle(figure: Figure, part: string): string {
  const { t } = useTranslation('supervise');
  const name = t(`figure.${figure}`);
  const known = parts.find((one) => one === part);
  if (known !== undefined) return t('listed.title', { figure: name, part: t(`part.${known}`) });
  const age = ages.find((one) => one === part);
  if (age !== undefined) {
    return t('listed.title', {
      figure: name,
      part: t('backlog.ageDays', { age: t(`age.${age}`) }),
    });
  }
  const state = caseStates.find((one) => one === part);
  return state === undefined
    ? name
    : t('listed.title', { figure: name, part: t(`caseState.${state}`) });
}

const caseStates = [
  'DRAFT',
  'SUBMITTED',
  'IN_CONVERSATION',
  'ALTERNATIVE_OFFERED',
  'AWAITING_DECISION',
  'APPROVED_PENDING',
  'ACTIVE',
  'ENDING',
  'CLOSED',
  'RESOLVED_BY_ALTERNATIVE',
  'DECLINED',
  'WITHDRAWN',
] as const;

import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { BackLink, Line, Page, Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState, ErrorState } from '@/ui/States';
import { WhenTime } from '@/ui/Time';
import { countedQuery, reportQuery, tableAddress } from '../api';
import type { CallFigure, ReportedCall } from '../types';
import { useSpanWords } from './BigSpan';
import { callFigureOf } from './figures';
import { without } from './links';
import css from './response.module.css';
import { usePeriodDays, usePeriodName } from './usePeriodWords';

const results = [
  'ANSWERED',
  'NOT_ANSWERED',
  'HUNG_UP_SOON',
  'DECLINED',
  'RANG_OUT',
  'KEPT',
  'BROKEN',
] as const;

/** Exactly the calls, rings or calls back that a figure counts; who called and at whom it rang is not told. */
export function CountedCallsPage() {
  const address = useSearch({ from: '/inside/response/calls' });
  const { part = 'ALL' } = address;
  const figure = callFigureOf(address.figure);
  const about = without(address);
  const { t } = useTranslation('supervise');
  const { t: common } = useTranslation();
  const problemWords = useProblemWords();
  const report = useQuery(reportQuery(about)).data;
  const found = useInfiniteQuery(countedQuery(figure, { ...about, part }));
  const name = usePeriodName();
  const days = usePeriodDays();
  const queue = report?.queues.find(({ id }) => id === about.queue)?.name;
  const title = usePartTitle(figure, part);
  const span = useSpanWords(figure === 'CALLBACKS' ? (about.time ?? 'BUSINESS') : 'RINGING');
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
            report &&
              t('response.titled', { name: name(report.period.name), days: days(report.period) }),
            queue ?? t('filter.everyQueue'),
            t(`calls.about.${figure}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <DataTable<ReportedCall>
          caption={title}
          rows={found.data?.pages.flatMap(({ items }) => items)}
          loading={found.isPending}
          rowKey={({ id }) => id}
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
            <EmptyState title={t('calls.none')} heading="h2">
              {t('calls.noneWhy')}
            </EmptyState>
          }
          columns={[
            {
              id: 'at',
              header: t(figure === 'CALLBACKS' ? 'calls.dueAt' : 'calls.at'),
              cell: ({ at }) => <WhenTime at={at} />,
            },
            { id: 'queue', header: t('listed.queue'), cell: (call) => call.queue },
            {
              id: 'result',
              header: t('calls.result'),
              cell: (call) => t(`callResult.${call.result}`),
            },
            {
              id: 'ticket',
              header: t('listed.ticket'),
              cell: ({ ticket }) =>
                ticket == null ? (
                  t('calls.noTicket')
                ) : (
                  <Link href={paths.deskTicket(ticket)} look="text">
                    {ticket}
                  </Link>
                ),
            },
            {
              id: 'wait',
              header: t('listed.wait'),
              figures: true,
              cell: ({ seconds, isOver }) =>
                isOver || figure !== 'CALLBACKS'
                  ? span(seconds)
                  : t('listed.soFar', { wait: span(seconds) }),
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

/** "Calls nobody answered: not answered". */
function usePartTitle(figure: CallFigure, part: string): string {
  const { t } = useTranslation('supervise');
  const name = t(`figure.${figure}`);
  const result = results.find((one) => one === part);
  if (result !== undefined) {
    return t('listed.title', { figure: name, part: t(`callResult.${result}`) });
  }
  return part === 'SLOWEST' ? t('listed.title', { figure: name, part: t('part.SLOWEST') }) : name;
}

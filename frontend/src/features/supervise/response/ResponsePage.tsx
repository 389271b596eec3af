import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { Page } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState, ErrorState } from '@/ui/States';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { reportQuery } from '../api';
import type { Report } from '../types';
import type { ResponseAddress } from './address';
import { BacklogCard } from './BacklogCard';
import { CallbacksCard, CallsCard, LostCallsCard, RingsCard, SpeedCard } from './CallCards';
import { ExceptionsCard } from './ExceptionsCard';
import { Filters } from './Filters';
import { Lead } from './Lead';
import { PromisesCard } from './PromisesCard';
import { ComebacksCard, HandOversCard } from './ReturnCards';
import css from './response.module.css';
import { usePeriodDays, usePeriodName } from './usePeriodWords';
import { WaitCard } from './WaitCard';

/** How people were answered in a period, for supervisors. */
export function ResponsePage() {
  const about = useSearch({ from: '/inside/response' });
  const { t } = useTranslation('supervise');
  const { t: common } = useTranslation();
  const problemWords = useProblemWords();
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(reportQuery(about));
  const name = usePeriodName();
  const days = usePeriodDays();
  const title =
    data === undefined
      ? t('response.title')
      : t('response.titled', { name: name(data.period.name), days: days(data.period) });
  return (
    <Page>
      <div className={css.head}>
        <PageTitle tab={common('titled', { page: t('response.title') })} className={css.caption}>
          {title}
        </PageTitle>
        {data !== undefined && <Filters report={data} about={about} />}
      </div>
      {error !== null ? (
        <ErrorState title={problemWords(error).title} retry={() => refetch()} retrying={isFetching}>
          {problemWords(error).detail}
        </ErrorState>
      ) : data === undefined ? (
        <Waiting>
          <WaitingRows rows={6} />
        </Waiting>
      ) : data.queues.length === 0 ? (
        <EmptyState title={t('response.noQueues')} heading="h2">
          {t('response.noQueuesWhy')}
        </EmptyState>
      ) : (
        <div className={css.shown} aria-busy={isPlaceholderData || undefined}>
          <Figures report={data} about={about} />
        </div>
      )}
    </Page>
  );
}

function Figures({ report, about }: { report: Report; about: ResponseAddress }) {
  const { t } = useTranslation('supervise');
  const { firstResponse, fullResolution, exceptions } = report;
  const legend = firstResponse.bars.length > 0 ? t('plot.legend') : undefined;
  return (
    <>
      <Lead report={report} />
      <p className={css.soft}>
        {firstResponse.tickets != null &&
          t('response.asked', {
            count: firstResponse.tickets,
            before: firstResponse.ticketsBefore ?? t('response.few'),
            beforeName: t(`before.${report.period.unit}`),
          })}{' '}
        {t(`response.time.${report.time}`)}
      </p>
      <div className={css.figures}>
        <WaitCard
          report={report}
          about={about}
          figure="FIRST_RESPONSE"
          waits={firstResponse}
          title={t('figure.FIRST_RESPONSE')}
          also={legend}
          wide
        />
        <PromisesCard report={report} about={about} />
        <WaitCard
          report={report}
          about={about}
          figure="REQUESTER_WAIT"
          waits={report.requesterWait}
          title={t('figure.REQUESTER_WAIT')}
          also={t('wait.ours')}
        />
        <WaitCard
          report={report}
          about={about}
          figure="FIRST_RESOLUTION"
          waits={report.firstResolution}
          title={t('figure.FIRST_RESOLUTION')}
        />
        <WaitCard
          report={report}
          about={about}
          figure="FULL_RESOLUTION"
          waits={fullResolution.waits}
          title={t('figure.FULL_RESOLUTION')}
          also={
            fullResolution.mayStillComeBack > 0 &&
            t('wait.mayComeBack', { count: fullResolution.mayStillComeBack })
          }
        />
        <BacklogCard report={report} about={about} />
        <ComebacksCard report={report} about={about} />
        <HandOversCard report={report} about={about} />
        <ExceptionsCard report={report} about={about} />
        <WaitCard
          report={report}
          about={about}
          figure="DECISION"
          waits={exceptions.decision}
          title={t('figure.DECISION')}
        />
        <CallsCard report={report} about={about} />
        <SpeedCard report={report} about={about} />
        <LostCallsCard report={report} about={about} />
        <RingsCard report={report} about={about} />
        <CallbacksCard report={report} about={about} />
      </div>
    </>
  );
}

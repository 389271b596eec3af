import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { EmptyState, ErrorState } from '@/ui/States';
import { useDayWords } from '@/ui/useDayWords';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import type { FairnessAddress } from './address';
import { avoidanceQuery } from './api';
import { ElsePart, PowerWords } from './ElsePart';
import { FindingCard } from './FindingCard';
import css from './fairness.module.css';
import type { AvoidanceReport } from './types';

/** Who is avoided, by more than chance explains; for supervisors. */
export function FoundPart({ about }: { about: FairnessAddress }) {
  const problemWords = useProblemWords();
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(avoidanceQuery(about));
  if (data === undefined && error !== null) {
    return (
      <div className={css.part}>
        <ErrorState title={problemWords(error).title} retry={() => refetch()} retrying={isFetching}>
          {problemWords(error).detail}
        </ErrorState>
      </div>
    );
  }
  if (data === undefined) {
    return (
      <div className={css.part}>
        <Waiting>
          <WaitingRows rows={6} />
        </Waiting>
      </div>
    );
  }
  return (
    <div aria-busy={isPlaceholderData || undefined}>
      <Found report={data} about={about} />
      <ElsePart report={data} />
    </div>
  );
}

function Found({ report, about }: { report: AvoidanceReport; about: FairnessAddress }) {
  const { t } = useTranslation('fairness');
  const day = useDayWords();
  const titled = useId();
  const findings = report.findings.length;
  const title = t('found.titled', {
    findings: findings === 0 ? t('found.noFinding') : t('found.findings', { count: findings }),
    people: t('found.people', { count: report.people }),
    departments: t('found.departments', { count: report.departments }),
  });
  return (
    <section aria-labelledby={titled} className={css.part}>
      <div className={css.head}>
        <h2 id={titled}>{title}</h2>
        <p className={css.aside}>
          {t('found.days', { first: day(report.firstDay), last: day(report.lastDay) })}{' '}
          <Link look="text" href={paths.fairness({ until: report.previous })}>
            {t('found.before')}
          </Link>{' '}
          {report.next != null && (
            <Link look="text" href={paths.fairness({ until: report.next })}>
              {t('found.after')}
            </Link>
          )}
        </p>
      </div>
      {report.queues.length === 0 ? (
        <EmptyState title={t('found.noQueues')}>{t('found.noQueuesWhy')}</EmptyState>
      ) : findings === 0 ? (
        <EmptyState
          title={t(report.noticed == null ? 'found.nothing' : 'found.none')}
          good={report.noticed != null}
        >
          <PowerWords report={report} />
        </EmptyState>
      ) : (
        report.findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} report={report} about={about} />
        ))
      )}
      <details className={css.how}>
        <summary>{t('how.title')}</summary>
        <p>{t('how.compared')}</p>
        <p>{t('how.chance')}</p>
        <p>{t('how.never')}</p>
        <p>
          <PowerWords report={report} />
        </p>
      </details>
    </section>
  );
}

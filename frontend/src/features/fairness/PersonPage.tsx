import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { localeOf } from '@/lib/time';
import { TextField } from '@/ui/Field';
import { BackLink, Page, Stack } from '@/ui/Layout';
import { Link, useNavigation } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { ErrorState } from '@/ui/States';
import { Sheet } from '@/ui/Surface';
import { useDayWords } from '@/ui/useDayWords';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { personQuery } from './api';
import css from './fairness.module.css';
import { RatioPlot } from './RatioPlot';
import { timesWords } from './times';
import type { Treatment } from './types';

/** The same measure before and after a day: did what was changed help? */
export function PersonPage() {
  const { id } = useParams({ from: '/inside/fairness/people/$id' });
  const { until, since } = useSearch({ from: '/inside/fairness/people/$id' });
  const about = until === undefined ? {} : { until };
  const { t } = useTranslation('fairness');
  const { t: common } = useTranslation();
  const problemWords = useProblemWords();
  const day = useDayWords();
  const { go } = useNavigation();
  const found = useQuery(personQuery(id, since === undefined ? about : { ...about, since }));
  const { data, error } = found;
  const title = data === undefined ? t('title') : t('person.title', { name: data.name });
  return (
    <Page>
      <Stack gap={16}>
        <BackLink href={paths.fairness(about)}>{t('title')}</BackLink>
        <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
        {data === undefined && error !== null ? (
          <ErrorState
            title={problemWords(error).title}
            retry={() => found.refetch()}
            retrying={found.isFetching}
          >
            {problemWords(error).detail}
          </ErrorState>
        ) : data === undefined ? (
          <Waiting>
            <WaitingRows rows={4} />
          </Waiting>
        ) : (
          <>
            <p className={css.soft}>
              {t(data.isFound ? 'person.found' : 'person.notFound', {
                first: day(data.firstDay),
                last: day(data.lastDay),
              })}
            </p>
            <div className={css.form}>
              <TextField
                type="date"
                label={t('follow.since')}
                min={data.firstDay}
                max={data.lastDay}
                value={since ?? ''}
                onChange={(event) =>
                  go(paths.fairnessPerson(id, { ...about, since: event.currentTarget.value }))
                }
              />
            </div>
            {data.since == null ? (
              <Treated title={t('person.all')} treatment={data.all} />
            ) : (
              <>
                <Treated
                  title={t('person.before', { day: day(data.since) })}
                  treatment={data.before}
                />
                <Treated
                  title={t('person.after', { day: day(data.since) })}
                  treatment={data.after}
                />
              </>
            )}
            <p>
              <Link
                look="text"
                href={paths.fairnessTickets({ kind: 'PERSON', subject: id, ...about })}
              >
                {t('person.tickets')}
              </Link>
            </p>
          </>
        )}
      </Stack>
    </Page>
  );
}

function Treated({ title, treatment }: { title: string; treatment: Treatment | null | undefined }) {
  const { t, i18n } = useTranslation('fairness');
  const locale = localeOf(i18n.language);
  if (treatment == null) {
    return (
      <Sheet title={title}>
        <p>{t('few')}</p>
      </Sheet>
    );
  }
  const { tickets, times, low, high, offers, turnedAway, analysts, handedOn, expected } = treatment;
  return (
    <Sheet title={title}>
      <p className={css.soft}>
        {times == null
          ? t('person.tooFew', { count: tickets })
          : t('person.times', { count: tickets, times: timesWords(times, locale) })}{' '}
        {offers > 0 && t('finding.offers', { count: analysts, turnedAway, offers })}{' '}
        {t('finding.expected', {
          all: turnedAway + handedOn,
          expected: timesWords(expected, locale),
        })}
      </p>
      {times != null && (
        <div className={css.plotted}>
          <RatioPlot times={times} low={low ?? null} high={high ?? null} usual={null} />
        </div>
      )}
    </Sheet>
  );
}

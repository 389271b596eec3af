import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { BackLink, Page, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState, ErrorState } from '@/ui/States';
import { useDayWords } from '@/ui/useDayWords';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { teamNumbersQuery } from './api';
import css from './fairness.module.css';
import { Notes } from './Notes';
import { OpeningsPart } from './OpeningsPart';
import { NumbersTiles } from './Tiles';
import type { TeamNumbers } from './types';

/** The numbers of those who work in one's teams, and what it takes to open them. */
export function NumbersPage() {
  const { t } = useTranslation('fairness');
  const { t: common } = useTranslation();
  const supervises = useSignedIn().roles.includes('SUPERVISOR');
  return (
    <Page>
      <Stack gap={16}>
        <BackLink href={paths.fairness()}>{t('title')}</BackLink>
        <PageTitle tab={common('titled', { page: t('team.title') })}>{t('team.title')}</PageTitle>
      </Stack>
      {supervises ? <TeamPart /> : <OpeningsPart people={[]} />}
    </Page>
  );
}

function TeamPart() {
  const problemWords = useProblemWords();
  const { data, error, refetch, isFetching } = useQuery(teamNumbersQuery);
  if (data === undefined && error !== null) {
    return (
      <ErrorState title={problemWords(error).title} retry={() => refetch()} retrying={isFetching}>
        {problemWords(error).detail}
      </ErrorState>
    );
  }
  if (data === undefined) {
    return (
      <Waiting>
        <WaitingRows rows={4} />
      </Waiting>
    );
  }
  return (
    <>
      <Team team={data} />
      {data.teamLevelOnly && <OpeningsPart people={data.people} />}
    </>
  );
}

function Team({ team }: { team: TeamNumbers }) {
  const { t } = useTranslation('fairness');
  const day = useDayWords();
  return (
    <>
      <section className={css.part} aria-label={t('team.all')}>
        <div className={css.head}>
          <h2>{t('team.all')}</h2>
          <p className={css.aside}>
            {t('team.days', { first: day(team.firstDay), last: day(team.lastDay) })}
          </p>
        </div>
        <NumbersTiles numbers={team.team} />
        {team.teamLevelOnly && <p className={css.soft}>{t('team.only')}</p>}
      </section>
      {!team.teamLevelOnly && (
        <section className={css.part} aria-label={t('team.each')}>
          <div className={css.head}>
            <h2>{t('team.each')}</h2>
            <p className={css.aside}>{t('team.byName')}</p>
          </div>
          {team.analysts.length === 0 ? (
            <EmptyState title={t('team.nobody')}>{t('team.nobodyWhy')}</EmptyState>
          ) : (
            <div className={css.people}>
              {team.analysts.map(({ analyst, numbers, notes }) => (
                <div key={analyst.id}>
                  <h3>{analyst.name}</h3>
                  <NumbersTiles numbers={numbers} team={team.team} />
                  <Notes notes={notes} />
                </div>
              ))}
            </div>
          )}
        </section>
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Box } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { useDayWords } from '@/ui/useDayWords';
import { WaitingLines } from '@/ui/Waiting';
import { teamQuery } from '../api';
import css from '../harbour.module.css';
import { LoadFailed } from '../LoadFailed';
import type { Campaign, TeamView } from '../types';
import { CampaignForm } from './CampaignForm';

/** Who reads what is told, who came and went by whose hand, and when everybody is asked to tell. */
export function TeamAside() {
  const { t } = useTranslation('harbour');
  const found = useQuery(teamQuery);
  if (found.isLoadingError) {
    return <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />;
  }
  if (found.data === undefined) return <WaitingLines lines={6} />;
  const { members, changes, campaigns } = found.data;
  return (
    <>
      <Box title={t('team.members')}>
        <ul className={css.list}>
          {members.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        {members.length < 2 && <p>{t('team.alone')}</p>}
      </Box>
      <Campaigns campaigns={campaigns} />
      <Box title={t('team.changes')}>
        {changes.length === 0 ? (
          <p>{t('team.noChanges')}</p>
        ) : (
          <ul className={css.list}>
            {changes.map((change) => (
              <Change key={`${change.at}${change.person?.id}`} change={change} />
            ))}
          </ul>
        )}
      </Box>
    </>
  );
}

function Change({ change }: { change: TeamView['changes'][number] }) {
  const { t } = useTranslation('harbour');
  const names = {
    person: change.person?.name ?? t('facts.notKnown'),
    by: change.by?.name ?? t('facts.notKnown'),
  };
  return (
    <li>
      {t(change.joined ? 'team.joined' : 'team.left', names)},{' '}
      <span className={css.quiet}>
        <WhenTime at={change.at} />
      </span>
    </li>
  );
}

function Campaigns({ campaigns }: { campaigns: readonly Campaign[] }) {
  const { t } = useTranslation('harbour');
  const day = useDayWords();
  const [announcing, setAnnouncing] = useState(false);
  return (
    <Box title={t('campaign.title')}>
      {campaigns.length === 0 && <p>{t('campaign.none')}</p>}
      <ul className={css.list}>
        {campaigns.map(({ id, name, firstDay, lastDay, open, shorterThanAdvised }) => (
          <li key={id}>
            {open ? <b>{name}</b> : name}{' '}
            <span className={css.quiet}>
              {t('campaign.days', { from: day(firstDay), until: day(lastDay) })}
              {open && ` · ${t('campaign.open')}`}
              {shorterThanAdvised && ` · ${t('campaign.short')}`}
            </span>
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => setAnnouncing(true)}>
        {t('campaign.announce')}
      </Button>
      {announcing && <CampaignForm onClose={() => setAnnouncing(false)} />}
    </Box>
  );
}

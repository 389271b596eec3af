import { IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { BackLink, Column } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { harbourQuery } from './api';
import { CampaignLine } from './CampaignLine';
import css from './harbour.module.css';
import { LoadFailed } from './LoadFailed';
import { Nobody } from './Nobody';
import { OwnDisclosures } from './OwnDisclosures';
import { Promised } from './Promised';
import { TellForm } from './TellForm';

/** "I am already doing it another way": the promise, the form, and what one has told. */
export function HarbourPage() {
  const { t } = useTranslation('harbour');
  const { t: common } = useTranslation();
  const found = useQuery(harbourQuery);
  return (
    <Column>
      <BackLink href={paths.home}>{t('back')}</BackLink>
      <PageTitle tab={common('titled', { page: t('title') })}>{t('title')}</PageTitle>
      <p className={css.lead}>{t('lead')}</p>
      <p className={css.ways}>
        <Link href={paths.harbourAnonymous}>
          <IconEyeOff size={18} aria-hidden="true" /> {t('ways.nameless')}
        </Link>
        <Link href={paths.harbourReply}>{t('ways.code')}</Link>
      </p>
      {found.isLoadingError ? (
        <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
      ) : found.data === undefined ? (
        <Waiting>
          <WaitingLines lines={8} />
        </Waiting>
      ) : found.data.taken ? (
        <>
          <CampaignLine campaign={found.data.campaign ?? null} />
          <Promised team={found.data.team} days={found.data.workingDaysToAnswer} />
          <TellForm />
        </>
      ) : (
        <Nobody />
      )}
      <OwnDisclosures />
    </Column>
  );
}

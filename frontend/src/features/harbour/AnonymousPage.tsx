import { IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Column } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { Notice } from '@/ui/States';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { namelessHarbourQuery } from './api';
import { CampaignLine } from './CampaignLine';
import { CodeGiven } from './CodeGiven';
import css from './harbour.module.css';
import { LoadFailed } from './LoadFailed';
import { NamelessForm } from './NamelessForm';
import { Nobody } from './Nobody';
import { Promised } from './Promised';

/** Telling without a name, for whoever is signed in and for whoever is not. */
export function AnonymousPage() {
  const { t } = useTranslation('harbour');
  const { t: common } = useTranslation();
  const found = useQuery(namelessHarbourQuery);
  const [receipt, setReceipt] = useState<{ code: string; answerDueAt: string }>();
  const title = t('nameless.title');
  if (receipt !== undefined) return <CodeGiven {...receipt} />;
  return (
    <div className={css.outside}>
      <Column>
        <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
        <p className={css.lead}>{t('nameless.lead')}</p>
        <p className={css.ways}>
          <Link href={paths.harbourReply}>{t('ways.code')}</Link>
          <Link href={paths.harbour}>{t('ways.named')}</Link>
        </p>
        <div className={css.promised}>
          <Notice tone="quiet" icon={IconEyeOff}>
            <p>
              <b>{t('nameless.kept.title')}</b> {t('nameless.kept.text')}
            </p>
          </Notice>
        </div>
        {found.isLoadingError ? (
          <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
        ) : found.data === undefined ? (
          <Waiting>
            <WaitingLines lines={8} />
          </Waiting>
        ) : found.data.taken ? (
          <>
            <CampaignLine campaign={found.data.campaign ?? null} />
            <Promised team={[]} days={found.data.workingDaysToAnswer} anonymous />
            <NamelessForm onTold={setReceipt} />
          </>
        ) : (
          <Nobody />
        )}
      </Column>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { BackLink, Column } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { disclosureQuery, useReadOnOpening } from './api';
import { changes, useChange } from './changes';
import css from './harbour.module.css';
import { LinkRequest } from './LinkRequest';
import { LoadFailed } from './LoadFailed';
import { Readers } from './Readers';
import { Standing } from './Standing';
import { Talk } from './Talk';
import { ToldFacts } from './ToldFacts';
import type { Disclosure } from './types';
import { Write } from './Write';

/** What one has told by name, and what became of it. */
export function ToldPage() {
  const { t } = useTranslation('harbour');
  const { t: common } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery({ ...disclosureQuery(id), refetchInterval: useAskingBySelf() });
  useReadOnOpening(id);
  const title = found.data?.rule ?? t('told.title');
  return (
    <Column>
      <BackLink href={paths.harbour}>{t('told.back')}</BackLink>
      <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
      {found.data !== undefined ? (
        <Told disclosure={found.data} />
      ) : found.isError ? (
        <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
      ) : (
        <Waiting>
          <WaitingLines lines={6} />
        </Waiting>
      )}
    </Column>
  );
}

function Told({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const agree = useChange(disclosure, changes.agree);
  const { managerMayRead, hrMayRead, request } = disclosure;
  return (
    <>
      <Standing disclosure={disclosure} />
      <section className={css.part} aria-label={t('talk.title')}>
        <h2>{t('talk.title')}</h2>
        <Talk disclosure={disclosure}>
          <Write disclosure={disclosure} to={t('talk.team')} />
        </Talk>
      </section>
      <section className={css.part} aria-label={t('told.facts')}>
        <h2>{t('told.facts')}</h2>
        <ToldFacts disclosure={disclosure} />
      </section>
      <section className={css.part} aria-label={t('request.title')}>
        <h2>{t('request.title')}</h2>
        {request == null ? (
          <p>
            {t('request.none')} <Link href={paths.newException}>{t('request.ask')}</Link>
          </p>
        ) : (
          <p>
            <Link href={paths.exception(request)}>{t('request.goesOn', { number: request })}</Link>
          </p>
        )}
        {disclosure.allowedActions.includes('LINK') && <LinkRequest disclosure={disclosure} />}
      </section>
      <Readers
        disclosure={disclosure}
        onManager={(lineManager) => agree.mutate({ lineManager, hr: hrMayRead })}
        onHr={(hr) => agree.mutate({ lineManager: managerMayRead, hr })}
        error={agree.error}
      />
    </>
  );
}

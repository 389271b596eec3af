import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useReadOnOpening } from '@/api/inbox';
import { useAskingBySelf } from '@/api/useServerEvents';
import { PageTitle } from '@/ui/PageTitle';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { caseQuery } from '../api';
import { LoadFailed } from '../LoadFailed';
import { Decide } from './Decide';
import css from './decide.module.css';

/** One case to decide. */
export function DecidePage() {
  const { t } = useTranslation('exceptions');
  const { t: common } = useTranslation();
  const number = Number(useParams({ strict: false }).number);
  const found = useQuery({ ...caseQuery(number), refetchInterval: useAskingBySelf() });
  useReadOnOpening(number);
  if (found.data !== undefined) return <Decide key={number} file={found.data} />;
  return (
    <div className={css.page}>
      <PageTitle tab={common('titled', { page: t('decide.title') })}>{t('decide.title')}</PageTitle>
      {found.isError ? (
        <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
      ) : (
        <Waiting>
          <WaitingLines lines={6} />
        </Waiting>
      )}
    </div>
  );
}

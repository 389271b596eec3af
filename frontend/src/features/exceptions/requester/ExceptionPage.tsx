import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useReadOnOpening } from '@/api/inbox';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { BackLink, Column } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { caseQuery } from '../api';
import { LoadFailed } from '../LoadFailed';
import { AskedCase } from './AskedCase';

/** A request as the one who needs it sees it, and those who may look on. */
export function ExceptionPage() {
  const { t } = useTranslation('exceptions');
  const { t: common } = useTranslation();
  const number = Number(useParams({ strict: false }).number);
  const found = useQuery({ ...caseQuery(number), refetchInterval: useAskingBySelf() });
  useReadOnOpening(number);
  const title = found.data?.title ?? t('case.tab', { number });
  return (
    <Column>
      <BackLink href={paths.home}>{t('form.back')}</BackLink>
      <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
      {found.data !== undefined ? (
        <AskedCase file={found.data} />
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

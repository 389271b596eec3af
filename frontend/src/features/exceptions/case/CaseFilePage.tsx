import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useReadOnOpening } from '@/api/inbox';
import { useAskingBySelf } from '@/api/useServerEvents';
import { Page } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Waiting, WaitingLines, WaitingRows } from '@/ui/Waiting';
import { caseQuery } from '../api';
import { LoadFailed } from '../LoadFailed';
import { CaseFile } from './CaseFile';

/** The case file of one request, for those who work it or decide it. */
export function CaseFilePage() {
  const { t: common } = useTranslation();
  const { t } = useTranslation('exceptions');
  const number = Number(useParams({ strict: false }).number);
  const found = useQuery({ ...caseQuery(number), refetchInterval: useAskingBySelf() });
  useReadOnOpening(number);
  if (found.data !== undefined) return <CaseFile file={found.data} />;
  const title = t('case.tab', { number });
  return (
    <Page>
      <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
      {found.isError ? (
        <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
      ) : (
        <Waiting>
          <WaitingLines lines={3} />
          <WaitingRows rows={4} />
        </Waiting>
      )}
    </Page>
  );
}

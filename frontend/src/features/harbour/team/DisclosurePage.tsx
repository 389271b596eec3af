import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { BackLink, Page, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { disclosureQuery, useReadOnOpening } from '../api';
import { LoadFailed } from '../LoadFailed';
import { DisclosureFile } from './DisclosureFile';

/** One disclosure, for the team, and for whom it was opened to. */
export function DisclosurePage() {
  const { t } = useTranslation('harbour');
  const { t: common } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery({ ...disclosureQuery(id), refetchInterval: useAskingBySelf() });
  useReadOnOpening(id);
  if (found.data !== undefined) return <DisclosureFile disclosure={found.data} />;
  const title = t('told.title');
  return (
    <Page>
      <Stack>
        <BackLink href={paths.disclosures}>{t('team.title')}</BackLink>
        <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
        {found.isError ? (
          <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
        ) : (
          <Waiting>
            <WaitingLines lines={8} />
          </Waiting>
        )}
      </Stack>
    </Page>
  );
}

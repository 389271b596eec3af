import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { Line, Page, Stack, TabLinks } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Rows } from '@/ui/Rows';
import { EmptyState } from '@/ui/States';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { listQuery } from '../api';
import { LoadFailed } from '../LoadFailed';
import { DisclosureRow } from './DisclosureRow';
import { FiguresSheet } from './FiguresSheet';
import { FindForm } from './FindForm';
import { TeamAside } from './TeamAside';

/** What the team has to answer, the latest on top; how telling goes; who the team is. */
export function DisclosuresPage() {
  const { t } = useTranslation('harbour');
  const { t: common } = useTranslation();
  const { list = 'OPEN' } = useSearch({ from: '/inside/disclosures' });
  const [finding, setFinding] = useState(false);
  const title = t('team.title');
  return (
    <Page aside={<TeamAside />}>
      <Stack gap={16}>
        <Line apart>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
          <Button onClick={() => setFinding(true)}>{t('find.begin')}</Button>
        </Line>
        <TabLinks
          label={title}
          tabs={(['OPEN', 'CLOSED'] as const).map((each) => ({
            href: paths.disclosuresOf(each),
            label: t(`team.list.${each}`),
            current: each === list,
          }))}
        />
        <List key={list} list={list} />
        <FiguresSheet />
      </Stack>
      {finding && <FindForm onClose={() => setFinding(false)} />}
    </Page>
  );
}

function List({ list }: { list: 'OPEN' | 'CLOSED' }) {
  const { t } = useTranslation('harbour');
  const found = useInfiniteQuery({ ...listQuery(list), refetchInterval: useAskingBySelf() });
  if (found.isError) {
    return <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />;
  }
  const rows = found.data?.pages.flatMap(({ items }) => items);
  if (rows === undefined) {
    return (
      <Waiting>
        <WaitingRows rows={4} />
      </Waiting>
    );
  }
  if (rows.length === 0) {
    return (
      <EmptyState heading="h2" good={list === 'OPEN'} title={t(`team.empty.${list}.title`)}>
        {t(`team.empty.${list}.why`)}
      </EmptyState>
    );
  }
  return (
    <>
      <Rows label={t(`team.list.${list}`)}>
        {rows.map((row) => (
          <DisclosureRow key={row.id} row={row} />
        ))}
      </Rows>
      {found.hasNextPage && (
        <div>
          <Button onClick={() => found.fetchNextPage()} loading={found.isFetchingNextPage}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

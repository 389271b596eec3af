import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { inboxQuery, type Show, unreadQuery, useReadAll } from '@/api/inbox';
import { useProblemWords } from '@/api/useProblemWords';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { Column, Line, TabLinks } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Rows } from '@/ui/Rows';
import { EmptyState, ErrorState } from '@/ui/States';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { InboxRow } from './InboxRow';
import css from './inbox.module.css';
import { useRefused } from './useRefused';

/** What happened to me, in sentences, the last first. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const { show = 'all' } = useSearch({ from: '/inside/inbox' });
  return (
    <Column>
      <PageTitle tab={common('titled', { page: t('title') })} className={css.title}>
        {t('title')}
      </PageTitle>
      <div className={css.tabs}>
        <Line apart>
          <TabLinks
            label={t('which')}
            tabs={(['all', 'unread'] as const).map((each) => ({
              href: paths.inbox(each === 'all' ? {} : { show: each }),
              label: t(each),
              current: each === show,
            }))}
          />
          <ReadAll />
        </Line>
      </div>
      <News key={show} show={show} />
    </Column>
  );
}

/** Stands there while there is something to read. */
function ReadAll() {
  const { t } = useTranslation('inbox');
  const { data: unread = 0 } = useQuery(unreadQuery);
  const readAll = useReadAll();
  const refused = useRefused();
  if (unread === 0) return null;
  return (
    <Button
      size="small"
      loading={readAll.isPending}
      onClick={() => readAll.mutateAsync(undefined).catch(refused)}
    >
      {t('readAll')}
    </Button>
  );
}

function News({ show }: { show: Show }) {
  const { t } = useTranslation('inbox');
  const words = useProblemWords();
  const found = useInfiniteQuery({ ...inboxQuery(show), refetchInterval: useAskingBySelf() });
  if (found.isError) {
    const { title, detail } = words(found.error);
    return (
      <ErrorState title={title} retry={() => found.refetch()} retrying={found.isRefetching}>
        {detail}
      </ErrorState>
    );
  }
  const items = found.data?.pages.flatMap((page) => page.items);
  if (items === undefined) {
    return (
      <Waiting>
        <WaitingRows rows={5} />
      </Waiting>
    );
  }
  if (items.length === 0) {
    return (
      <EmptyState heading="h2" good={show === 'unread'} title={t(`empty.${show}.title`)}>
        {t(`empty.${show}.why`)}
      </EmptyState>
    );
  }
  return (
    <>
      <Rows label={t(show)}>
        {items.map((item) => (
          <InboxRow key={item.id} item={item} />
        ))}
      </Rows>
      {found.hasNextPage && (
        <div className={css.more}>
          <Button onClick={() => found.fetchNextPage()} loading={found.isFetchingNextPage}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

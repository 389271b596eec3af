import { IconPhoneCheck, IconPhoneOff } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callbacksQuery, callsQuery } from '@/api/calls';
import { useProblemWords } from '@/api/useProblemWords';
import { useRefresh, useServerEvents } from '@/api/useServerEvents';
import { Button } from '@/ui/Button';
import { Page, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState, ErrorState } from '@/ui/States';
import { Sheet } from '@/ui/Surface';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { CallbackRow } from './CallbackRow';
import { CallRow } from './CallRow';
import css from './CallsPage.module.css';

/** Whom to call back, what is due next first; and the calls of one's queues. */
export function CallsPage() {
  const { t } = useTranslation('calls');
  const { t: common } = useTranslation();
  const refresh = useRefresh();
  useServerEvents('call', () => refresh(['calls']));
  useServerEvents('ticket', () => refresh(['calls', 'callbacks']));
  return (
    <Page>
      <Stack gap={20}>
        <PageTitle tab={common('titled', { page: t('page.title') })}>{t('page.title')}</PageTitle>
        <Callbacks />
        <Calls />
      </Stack>
    </Page>
  );
}

function Callbacks() {
  const { t } = useTranslation('calls');
  const words = useProblemWords();
  const { data, error, refetch, isFetching } = useQuery(callbacksQuery);
  return (
    <Sheet title={t('page.callbacks')} flush>
      {error !== null && data === undefined ? (
        <ErrorState title={words(error).title} retry={() => refetch()} retrying={isFetching} />
      ) : data === undefined ? (
        <Waiting>
          <WaitingRows rows={3} />
        </Waiting>
      ) : data.items.length === 0 ? (
        <EmptyState good icon={IconPhoneCheck} title={t('page.noCallbacks')}>
          {t('page.noCallbacksWhy')}
        </EmptyState>
      ) : (
        <ul className={css.list} aria-label={t('page.callbacks')}>
          {data.items.map((callback) => (
            <CallbackRow key={callback.id} callback={callback} />
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function Calls() {
  const { t } = useTranslation('calls');
  const words = useProblemWords();
  const list = useInfiniteQuery(callsQuery);
  const rows = list.data?.pages.flatMap((page) => page.items);
  return (
    <Sheet title={t('page.calls')} flush>
      {list.error !== null && rows === undefined ? (
        <ErrorState title={words(list.error).title} retry={() => list.refetch()} />
      ) : rows === undefined ? (
        <Waiting>
          <WaitingRows rows={5} dense />
        </Waiting>
      ) : rows.length === 0 ? (
        <EmptyState icon={IconPhoneOff} title={t('page.noCalls')}>
          {t('page.noCallsWhy')}
        </EmptyState>
      ) : (
        <ul className={css.list} aria-label={t('page.calls')}>
          {rows.map((call) => (
            <CallRow key={call.id} call={call} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div className={css.more}>
          <Button loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            {t('page.more')}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { useAskingBySelf } from '@/api/useServerEvents';
import { compactSpan, localeOf } from '@/lib/time';
import { Kbd } from '@/ui/Kbd';
import { useShortcut } from '@/ui/keys';
import { notify } from '@/ui/notify';
import { useNow } from '@/ui/useNow';
import { useTakeNext } from './api';
import css from './Desk.module.css';
import { offerQuery, overviewQuery } from './lists';
import type { DeskOverview } from './model';
import { focusOffer } from './offerFocus';

/** The one strong button of the desk, until an offer lies over it. */
export function TakeNext() {
  const { t } = useTranslation('desk');
  const { data } = useQuery({ ...overviewQuery, refetchInterval: useAskingBySelf() });
  const { data: offer } = useQuery(offerQuery);
  const take = useTakeNextFromLine();
  useShortcut('n', t('take.key'), take.mutate);
  return (
    <UnstyledButton
      className={css.take}
      onClick={take.mutate}
      aria-busy={take.isPending || undefined}
      data-take-next
      data-offered={(offer != null && !offer.joins) || undefined}
    >
      <b>{t('take.button')}</b>
      <span>{data === undefined ? '\u00a0' : <InLine overview={data} />}</span>
      <Kbd size="large">n</Kbd>
    </UnstyledButton>
  );
}

/** Who has as many in hand as they hold sees that first: asking for more is refused. */
function InLine({ overview }: { overview: DeskOverview }) {
  const { t } = useTranslation('desk');
  if (overview.inHand < overview.room) return <Waiting queues={overview.queues} />;
  return t('take.full', { count: overview.inHand, room: overview.room });
}

function Waiting({ queues }: Pick<DeskOverview, 'queues'>) {
  const { t, i18n } = useTranslation('desk');
  const now = useNow();
  const { count, since } = lineOf(queues);
  const seconds = since === undefined ? 0 : (now.getTime() - since.getTime()) / 1000;
  return t('take.line', { count, span: compactSpan(seconds, localeOf(i18n.language)) });
}

/** All lines that one serves, as if they were one. */
export function lineOf(queues: DeskOverview['queues']) {
  const waiting = queues.map((queue) => queue.longestSince).filter((since) => since != null);
  return {
    count: queues.reduce((sum, queue) => sum + queue.waiting, 0),
    since: waiting.length === 0 ? undefined : new Date(waiting.sort(earliest)[0] ?? ''),
  };
}

function earliest(one: string, other: string) {
  return Date.parse(one) - Date.parse(other);
}

/** Takes the head of the line; an offer that is open already is brought before the eyes instead. */
export function useTakeNextFromLine() {
  const { t } = useTranslation('desk');
  const words = useProblemWords();
  const { data: offer } = useQuery(offerQuery);
  const take = useTakeNext();
  return {
    isPending: take.isPending,
    mutate: () => {
      if (take.isPending) return;
      if (offer != null && !offer.joins) return focusOffer();
      take.mutate(undefined, {
        onSuccess: (offered) => {
          if (offered === null) notify({ id: 'take-next', message: t('take.nothing') });
          else focusOffer();
        },
        onError: (error) =>
          notify({ id: 'take-next', title: words(error).title, message: words(error).detail }),
      });
    },
  };
}

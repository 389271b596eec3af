import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconPlayerPause,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { ordinalRange } from '@/lib/ordinal';
import { localeOf } from '@/lib/time';
import { Button } from '@/ui/Button';
import { notify } from '@/ui/notify';
import { Status } from '@/ui/Status';
import { Facts } from '@/ui/Surface';
import { useNow } from '@/ui/useNow';
import { standingQuery, useJoinIn } from './api';
import css from './Context.module.css';
import { ContextPart } from './ContextPart';
import { dueWords, shortMoment, toneOf } from './due';
import type { Ticket, TicketPromise } from './model';
import { useSentence } from './useSentence';

interface OfTicket {
  number: number;
}

/** Somebody asked for a second person here; who reads this can be that person. */
export function Support({ number }: OfTicket) {
  const { t } = useTranslation('desk');
  const words = useProblemWords();
  const me = useSignedIn().person.id;
  const { data } = useQuery(standingQuery(number));
  const joining = useJoinIn(number);
  const support = data?.support;
  if (support == null) return null;
  const { joinedBy, askedBy } = support;
  return (
    <section className={css.support}>
      <IconUsersGroup aria-hidden="true" />
      <div>
        <p>
          {joinedBy == null
            ? t('context.support.asked', { name: askedBy.id === me ? t('you') : askedBy.name })
            : t('context.support.joined', { name: joinedBy.id === me ? t('you') : joinedBy.name })}
        </p>
        {joinedBy == null && askedBy.id !== me && (
          <Button
            size="small"
            kind="tonal"
            loading={joining.isPending}
            onClick={() =>
              joining.mutate(undefined, {
                onError: (error) =>
                  notify({
                    id: 'refused',
                    title: words(error).title,
                    message: words(error).detail,
                  }),
              })
            }
          >
            {t('action.join')}
          </Button>
        )}
      </div>
    </section>
  );
}

export function Promises({ number }: OfTicket) {
  const { t } = useTranslation('desk');
  const { data } = useQuery(standingQuery(number));
  const promises = lastOfEach(data?.promises ?? []);
  if (promises.length === 0) return null;
  return (
    <ContextPart title={t('context.promises')}>
      <Facts
        sides
        facts={promises.map((promise) => [
          t(`context.${promise.kind}`),
          <Kept key={promise.kind} promise={promise} />,
        ])}
      />
    </ContextPart>
  );
}

const kinds = ['FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION', 'CALLBACK', 'REMOVAL'] as const;

/** A next reply is promised many times; the last one says how things stand. */
function lastOfEach(promises: readonly TicketPromise[]): TicketPromise[] {
  const kept = promises.filter((promise) => promise.state !== 'DROPPED');
  return kinds.flatMap((kind) => kept.findLast((promise) => promise.kind === kind) ?? []);
}

/** How a promise went, or how it stands. */
function Kept({ promise }: { promise: TicketPromise }) {
  const { t, i18n } = useTranslation('desk');
  const now = useNow();
  const locale = localeOf(i18n.language);
  const dueAt = new Date(promise.dueAt);
  const moment = shortMoment(dueAt, now, locale);
  if (promise.state === 'MET') {
    return (
      <Status tone="good" icon={IconCheck}>
        {t('context.kept', { moment: shortMoment(new Date(promise.endedAt ?? now), now, locale) })}
      </Status>
    );
  }
  if (promise.state === 'PAUSED') {
    return (
      <Status tone="wait" icon={IconPlayerPause}>
        {t('context.paused')}
      </Status>
    );
  }
  const tone = promise.state === 'BREACHED' ? 'late' : toneOf(dueAt, now);
  if (tone === 'late') {
    return (
      <Status tone="late" icon={IconAlertTriangle}>
        {t('due.missed', { moment })}
      </Status>
    );
  }
  if (tone === 'quiet') return moment;
  const words = dueWords(dueAt, now, locale);
  return (
    <Status tone="soon" icon={IconClock}>
      {moment}
      {words.form === 'in' && `, ${t('due.in', words)}`}
    </Status>
  );
}

/** What the requester is told about their place. */
export function PlaceInTheLine({ number }: OfTicket) {
  const { t, i18n } = useTranslation('desk');
  const { data } = useQuery(standingQuery(number));
  if (data?.placeFrom == null || data.placeTo == null) return null;
  const range = ordinalRange(data.placeFrom, data.placeTo, localeOf(i18n.language));
  return (
    <ContextPart title={t('context.place')}>
      <p className={css.quiet}>
        {t(range.exact ? 'context.placeExact' : 'context.placeRange', range)}
      </p>
    </ContextPart>
  );
}

/** Until when whoever has it may leave it. */
export function GoesBack({ number }: OfTicket) {
  const { t, i18n } = useTranslation('desk');
  const me = useSignedIn().person.id;
  const now = useNow();
  const { data } = useQuery(standingQuery(number));
  if (data?.goesBackAt == null) return null;
  const moment = shortMoment(new Date(data.goesBackAt), now, localeOf(i18n.language));
  return (
    <ContextPart title={t('context.awaited')}>
      <p className={css.quiet}>
        {data.assignee?.id === me
          ? t('context.goesBackUnlessYou', { moment })
          : t('context.goesBackUnless', { moment, name: data.assignee?.name ?? t('theClock') })}
      </p>
    </ContextPart>
  );
}

/** How it came here, with what the one before wanted to be known. */
export function HandedOver({ number }: OfTicket) {
  const { t, i18n } = useTranslation('desk');
  const now = useNow();
  const { data } = useQuery(standingQuery(number));
  const handOvers = data?.handOvers ?? [];
  if (handOvers.length === 0) return null;
  return (
    <ContextPart title={t('context.handOvers')}>
      <ol className={css.lately}>
        {handOvers.map((one) => (
          <li key={one.at}>
            <time dateTime={one.at}>
              {shortMoment(new Date(one.at), now, localeOf(i18n.language))}
            </time>{' '}
            {one.to == null
              ? t('context.handedToQueue', {
                  from: one.from?.name ?? t('theClock'),
                  queue: one.queue,
                })
              : t('context.handedTo', {
                  from: one.from?.name ?? t('queues.inLine'),
                  to: one.to.name,
                })}
          </li>
        ))}
      </ol>
    </ContextPart>
  );
}

const shown = 6;

export function Lately({ ticket }: { ticket: Ticket }) {
  const { t, i18n } = useTranslation('desk');
  const sentence = useSentence();
  const now = useNow();
  const last = ticket.history
    .map((entry) => ({ entry, words: sentence(entry) }))
    .filter(({ words }) => words !== undefined)
    .slice(-shown)
    .reverse();
  return (
    <ContextPart title={t('context.lately')}>
      <ol className={css.lately}>
        {last.map(({ entry, words }) => (
          <li key={`${entry.at} ${entry.event}`}>
            <time dateTime={entry.at}>
              {shortMoment(new Date(entry.at), now, localeOf(i18n.language))}
            </time>{' '}
            {words}
          </li>
        ))}
      </ol>
    </ContextPart>
  );
}

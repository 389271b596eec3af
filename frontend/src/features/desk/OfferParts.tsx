import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime, compactSpan, localeOf } from '@/lib/time';
import { Facts } from '@/ui/Surface';
import { useNow } from '@/ui/useNow';
import { PromiseStatus } from './DueStatus';
import { offerQuery } from './lists';
import type { Offer } from './model';
import css from './Offer.module.css';
import { useSecondsLeft } from './useSecondsLeft';

interface OfOffer {
  offer: Offer;
}

export function waited(since: string | undefined, now: Date): number {
  return since === undefined ? 0 : (now.getTime() - new Date(since).getTime()) / 1000;
}

/** What is offered, who waits and for how long, and what is known about it. */
export function OfferedWork({ offer }: OfOffer) {
  const { t } = useTranslation('desk');
  return (
    <>
      <div>
        <h2>{offer.ticket.title}</h2>
        <p className={css.who}>
          {[offer.requester.name, offer.requester.department, offer.requester.site]
            .filter((part) => part != null && part !== '')
            .join(', ')}
        </p>
      </div>
      <Wait offer={offer} />
      <Facts
        facts={[
          [t('offer.why'), <Why key="why" offer={offer} />],
          [t('offer.history'), <History key="history" offer={offer} />],
          ...(offer.requester.whatHelps == null
            ? []
            : ([[t('offer.whatHelps'), <q key="helps">{offer.requester.whatHelps}</q>]] as const)),
          [t('offer.alsoOpen'), <AlsoOpen key="open" offer={offer} />],
        ]}
      />
    </>
  );
}

function Wait({ offer }: OfOffer) {
  const { t, i18n } = useTranslation('desk');
  const now = useNow();
  return (
    <p className={css.wait}>
      <b>{compactSpan(waited(offer.waitingSince, now), localeOf(i18n.language))}</b>
      <span>{t('offer.waiting')}</span>
      <span className={css.due}>
        <PromiseStatus due={offer.promise} />
      </span>
    </p>
  );
}

/** Why this one, and why this analyst. */
function Why({ offer }: OfOffer): ReactNode {
  const { t, i18n } = useTranslation('desk');
  const skills = new Intl.ListFormat(localeOf(i18n.language), { type: 'conjunction' });
  return [
    offer.place === 1
      ? t('offer.head', { queue: offer.ticket.queueName })
      : t('offer.headForYou', { queue: offer.ticket.queueName, place: offer.place }),
    offer.pushed && !offer.joins && t('offer.pushed'),
    offer.skills.length > 0 && t('offer.needs', { skills: skills.format(offer.skills) }),
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}

function History({ offer }: OfOffer): ReactNode {
  const { t } = useTranslation('desk');
  const passes = offer.earlier.filter(({ outcome }) => outcome === 'PASSED');
  const unanswered = offer.earlier.filter(({ outcome }) => outcome === 'TIMED_OUT').length;
  const reason = passes.at(0)?.reason;
  const said = [
    reason != null &&
      t('offer.passed', { count: passes.length, reason: t(`pass.short.${reason}`) }),
    unanswered > 0 && t('offer.unanswered', { count: unanswered }),
    offer.handOvers > 0 && t('offer.handOvers', { count: offer.handOvers }),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <>
      {said.length === 0 ? t('offer.new') : said.join(' ')}
      {passes[0]?.words != null && (
        <>
          {' '}
          <q>{passes[0].words}</q>
        </>
      )}
      {offer.second != null && !offer.joins && (
        <span className={css.line}>
          <b>{t('offer.joinsYou', { name: offer.second.name })}</b> {t('offer.ifYouAccept')}
        </span>
      )}
    </>
  );
}

function AlsoOpen({ offer }: OfOffer): ReactNode {
  const { t } = useTranslation('desk');
  if (offer.alsoOpen.length === 0) return t('offer.nothingOpen');
  return offer.alsoOpen.map(({ number, title, assignee }) => (
    <span key={number} className={css.line}>
      {assignee == null
        ? t('offer.withNobody', { title })
        : t('offer.withName', { title, name: assignee })}
    </span>
  ));
}

/** Its time is over: what the server says of it now takes the card's place. */
function useGoingOn(over: boolean) {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!over) return undefined;
    const ask = () => queryClient.invalidateQueries({ queryKey: offerQuery.queryKey });
    ask();
    const timer = setInterval(ask, 3000);
    return () => clearInterval(timer);
  }, [over, queryClient]);
}

/** How long it is kept, with a bar that empties as the time runs out. */
export function TimeLeft({ offer: { shownAt, keptUntil, joins } }: OfOffer) {
  const { t, i18n } = useTranslation('desk');
  const left = useSecondsLeft(keptUntil);
  useGoingOn(left === 0);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const moment = clockTime(new Date(keptUntil), localeOf(i18n.language));
  const whole = Math.max(1, (Date.parse(keptUntil) - Date.parse(shownAt)) / 1000);
  return (
    <>
      <span className={css.left} data-soon={left <= 15 || undefined}>
        <span aria-hidden="true">{joins ? clock : t('offer.kept', { left: clock })}</span>
        <span className="sr">{t('offer.keptUntil', { moment })}</span>
      </span>
      <progress
        className={css.bar}
        data-soon={left <= 15 || undefined}
        aria-hidden="true"
        max={whole}
        value={Math.min(left, whole)}
      />
    </>
  );
}

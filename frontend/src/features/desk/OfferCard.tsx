import { IconInbox, IconUsersGroup } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { useAskingBySelf } from '@/api/useServerEvents';
import { clockTime, compactSpan, localeOf } from '@/lib/time';
import { Button } from '@/ui/Button';
import { FormErrors } from '@/ui/FormErrors';
import { Kbd } from '@/ui/Kbd';
import { useShortcut } from '@/ui/keys';
import { useNavigation } from '@/ui/Link';
import { notify } from '@/ui/notify';
import { Facts } from '@/ui/Surface';
import { useNow } from '@/ui/useNow';
import { deskHref } from './address';
import { offerQuery, type Pass, useAcceptOffer, usePassOffer } from './api';
import { PromiseStatus } from './DueStatus';
import type { Offer } from './model';
import css from './Offer.module.css';
import { useOfferFocus } from './offerFocus';
import { PassForm } from './PassForm';
import { useSecondsLeft } from './useSecondsLeft';

/** What is offered to me, over the page and never in its way: what one was writing stays usable. */
export function OfferCard({ label }: { label: string }) {
  const { t, i18n } = useTranslation('desk');
  const { data } = useQuery({ ...offerQuery, refetchInterval: useAskingBySelf() });
  const offer = data ?? null;
  const now = useNow();
  const span = compactSpan(waited(offer?.waitingSince, now), localeOf(i18n.language));
  return (
    <>
      <p role="status" className="sr">
        {offer !== null &&
          t('offer.announce', {
            title: offer.ticket.title,
            name: offer.requester.name,
            span,
          })}
      </p>
      {offer !== null && <Offered key={offer.id} offer={offer} label={label} />}
    </>
  );
}

function Offered({ offer, label }: { offer: Offer; label: string }) {
  const { t } = useTranslation('desk');
  const [passing, setPassing] = useState<boolean>();
  const card = useOfferFocus();
  const answer = useAnswers(offer);
  useShortcut('a', t('keys.accept'), passing ? null : answer.accept);
  useShortcut('p', t('keys.pass'), passing ? null : () => setPassing(true));
  useShortcut('s', t('keys.support'), passing ? null : answer.support);
  return (
    <section ref={card} role="dialog" aria-label={label} className={css.card}>
      <header className={css.head}>
        <IconInbox aria-hidden="true" />
        {t('offer.title')}
        <TimeLeft until={offer.keptUntil} />
      </header>
      <div className={css.body}>
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
            [t('offer.history'), <History key="history" offer={offer} />],
            ...(offer.requester.whatHelps == null
              ? []
              : ([
                  [t('offer.whatHelps'), <q key="helps">{offer.requester.whatHelps}</q>],
                ] as const)),
            [t('offer.alsoOpen'), <AlsoOpen key="open" offer={offer} />],
          ]}
        />
        <FormErrors title={answer.refused} />
        {passing ? (
          <PassForm
            sending={answer.passing}
            onPass={answer.pass}
            onBack={() => setPassing(false)}
          />
        ) : (
          <div className={css.buttons}>
            <Button
              kind="primary"
              size="large"
              data-offer-accept
              loading={answer.accepting}
              onClick={answer.accept}
              after={<Kbd>a</Kbd>}
            >
              {t('offer.accept')}
            </Button>
            <Button
              size="large"
              autoFocus={passing === false}
              onClick={() => setPassing(true)}
              after={<Kbd>p</Kbd>}
            >
              {t('offer.pass')}
            </Button>
            <button
              type="button"
              className={css.support}
              onClick={answer.support}
              aria-disabled={answer.passing || undefined}
            >
              <IconUsersGroup aria-hidden="true" />
              <span>
                <b>{t('offer.support')}</b>
                <span>{t('offer.supportHint')}</span>
              </span>
              <Kbd>s</Kbd>
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

function Wait({ offer }: { offer: Offer }) {
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

function History({ offer }: { offer: Offer }): ReactNode {
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
  if (said.length === 0) return t('offer.new');
  return (
    <>
      {said.join(' ')}
      {passes[0]?.words != null && (
        <>
          {' '}
          <q>{passes[0].words}</q>
        </>
      )}
    </>
  );
}

function waited(since: string | undefined, now: Date): number {
  return since === undefined ? 0 : (now.getTime() - new Date(since).getTime()) / 1000;
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

function AlsoOpen({ offer }: { offer: Offer }): ReactNode {
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

function TimeLeft({ until }: { until: string }) {
  const { t, i18n } = useTranslation('desk');
  const left = useSecondsLeft(until);
  useGoingOn(left === 0);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const moment = clockTime(new Date(until), localeOf(i18n.language));
  return (
    <span className={css.left}>
      <span aria-hidden="true">{t('offer.kept', { left: clock })}</span>
      <span className="sr">{t('offer.keptUntil', { moment })}</span>
    </span>
  );
}

/** What was refused is said on the card. */
const leftToCard = () => {};

/** What one can say to an offer, and what comes of it. */
function useAnswers(offer: Offer) {
  const { t } = useTranslation('desk');
  const words = useProblemWords();
  const navigation = useNavigation();
  const accepting = useAcceptOffer();
  const passing = usePassOffer();
  const busy = accepting.isPending || passing.isPending;
  const error = accepting.error ?? passing.error;

  function accept(withSupport: boolean) {
    if (busy) return;
    // Not given along as what follows: news of the answer may take the card away before the answer comes.
    accepting.mutateAsync({ offer, withSupport }).then(() => {
      if (withSupport) notify({ id: 'support', message: t('offer.supportAsked') });
      navigation.go(deskHref({}, offer.ticket.number));
    }, leftToCard);
  }
  function pass(pass: Pass) {
    if (busy) return;
    passing
      .mutateAsync({ offer, pass })
      .then(() => notify({ id: 'pass', message: t('offer.passedNote') }), leftToCard);
  }
  return {
    accept: () => accept(false),
    pass,
    support: () => accept(true),
    accepting: accepting.isPending,
    passing: passing.isPending,
    refused: error === null ? undefined : `${words(error).title} ${words(error).detail}`.trim(),
  };
}

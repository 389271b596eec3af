import { IconInbox, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskingBySelf } from '@/api/useServerEvents';
import { compactSpan, localeOf } from '@/lib/time';
import { Button } from '@/ui/Button';
import { FormErrors } from '@/ui/FormErrors';
import { Kbd } from '@/ui/Kbd';
import { useShortcut } from '@/ui/keys';
import { useNow } from '@/ui/useNow';
import { JoinCard } from './JoinCard';
import { offerQuery } from './lists';
import type { Offer } from './model';
import css from './Offer.module.css';
import { OfferedWork, TimeLeft, waited } from './OfferParts';
import { useOfferFocus } from './offerFocus';
import { PassForm } from './PassForm';
import { useAnswers } from './useAnswers';

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
          t(offer.joins ? 'offer.announceJoin' : 'offer.announce', {
            title: offer.ticket.title,
            name: offer.joins ? offer.offeredTo.name : offer.requester.name,
            span,
          })}
      </p>
      {offer !== null &&
        (offer.joins ? (
          <JoinCard key={offer.id} offer={offer} />
        ) : (
          <Offered key={offer.id} offer={offer} label={label} />
        ))}
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
  useShortcut('s', t('keys.support'), passing || offer.second != null ? null : answer.support);
  return (
    <section ref={card} role="dialog" aria-label={label} className={css.card}>
      <header className={css.head}>
        <IconInbox aria-hidden="true" />
        {t('offer.title')}
        <TimeLeft offer={offer} />
      </header>
      <div className={css.body}>
        <OfferedWork offer={offer} />
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
            {offer.second == null && <AskSupport answer={answer} />}
          </div>
        )}
      </div>
    </section>
  );
}

function AskSupport({ answer }: { answer: ReturnType<typeof useAnswers> }) {
  const { t } = useTranslation('desk');
  return (
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
  );
}

import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { useNavigation } from '@/ui/Link';
import { notify } from '@/ui/notify';
import { deskHref } from './address';
import { type Pass, useAcceptOffer, usePassOffer } from './api';
import type { Offer } from './model';

/** What was refused is said on the card. */
const leftToCard = () => {};

/** What one can say to an offer, and what comes of it. */
export function useAnswers(offer: Offer) {
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

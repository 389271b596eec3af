import { useEffect, useLayoutEffect, useRef } from 'react';

let wanted = false;

const find = (what: string) => document.querySelector<HTMLElement>(`[data-${what}]`);

/** Who asked for work has the offer's first button under their hands; who did not keeps what they do. */
export function focusOffer() {
  const accept = find('offer-accept');
  wanted = accept === null;
  accept?.focus();
}

/** For the offer: it takes the focus if it was asked for, and gives it back when it goes. */
export function useOfferFocus() {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted) find('offer-accept')?.focus();
    wanted = false;
  }, []);
  useLayoutEffect(() => {
    const here = card.current;
    return () => {
      if (here?.contains(document.activeElement)) find('take-next')?.focus();
    };
  }, []);
  return card;
}

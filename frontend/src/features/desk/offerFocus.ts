/** Who asked for work has the offer's first button under their hands; who did not keeps what they do. */
export function focusOffer() {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-offer-accept]')?.focus());
}

import { type RefObject, useEffect, useRef } from 'react';

/**
 * When a form was not taken, the focus comes to the first field that says what is wrong with it. Where
 * none does it stays, and what is said above the buttons is read out.
 *
 * @param error what the server refused
 * @param looked how often the form has looked at itself and found something
 * @returns where to put the form when it is sent
 */
export function useFaultFocus(error: unknown, looked = 0): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error == null && looked === 0) return;
    const fault = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-faulty]');
    (fault?.matches('[data-faulty]') ? within(fault) : fault)?.focus();
  }, [error, looked]);
  return form;
}

/** In a group the field that is marked itself, what is chosen, or the first. */
function within(group: HTMLElement) {
  const places = ['[aria-invalid="true"]', '[aria-checked="true"]', 'input, button'];
  return places
    .map((place) => group.querySelector<HTMLElement>(place))
    .find((found) => found !== null);
}

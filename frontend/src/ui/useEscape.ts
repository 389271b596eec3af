import type { KeyboardEvent } from 'react';
import { takesEscape, useShortcut } from './keys';

/** Goes onto a form: Escape puts it away, from a text as well, unless something within it is open that Escape closes. */
export function onEscape(away: (() => void) | null) {
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || takesEscape(event.target)) return;
      event.preventDefault();
      away?.();
    },
  };
}

/**
 * Escape puts away what is open, whatever has the focus, as its other keys work whatever has it. What this
 * gives goes onto the element that is put away. Give null to bar it.
 */
export function useEscape(label: string, away: (() => void) | null) {
  useShortcut('Escape', label, away);
  return onEscape(away);
}

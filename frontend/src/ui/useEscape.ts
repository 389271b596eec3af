import type { KeyboardEvent } from 'react';
import { useShortcut } from './keys';

/**
 * Escape puts away what is open, whatever has the focus, as its other keys work whatever has it. What this
 * gives goes onto the element that is put away: within it Escape works in a text as well. Give null to bar it.
 */
export function useEscape(label: string, away: (() => void) | null) {
  useShortcut('Escape', label, away);
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      away?.();
    },
  };
}

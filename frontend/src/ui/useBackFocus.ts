import { useEffect } from 'react';

/** A panel that is there only while it is open: when it goes, the focus is again where it was before it came. */
export function useBackFocus() {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) {
        // After the panel has let go of the focus itself.
        requestAnimationFrame(() => before.focus());
      }
    };
  }, []);
}

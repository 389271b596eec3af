import { useCallback, useRef } from 'react';

/** Whether a part of a page is still there to be looked at: the page may have been left, or another tab chosen. */
export function useInSight<Part extends HTMLElement>() {
  const part = useRef<Part>(null);
  const inSight = useCallback(
    () => part.current !== null && part.current.closest('[hidden]') === null,
    [],
  );
  return { part, inSight };
}

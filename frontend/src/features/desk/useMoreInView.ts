import { useCallback, useEffect, useRef } from 'react';

/** Calls for more rows when the end of the list comes near. The button there does the same. */
export function useMoreInView(wanted: boolean, fetchMore: () => unknown) {
  const latest = useRef(fetchMore);
  useEffect(() => {
    latest.current = fetchMore;
  });
  const observer = useRef<IntersectionObserver>(undefined);
  return useCallback(
    (end: HTMLElement | null) => {
      observer.current?.disconnect();
      if (end === null || !wanted) return;
      observer.current = new IntersectionObserver(
        (entries) => entries.some((entry) => entry.isIntersecting) && latest.current(),
        { rootMargin: '400px' },
      );
      observer.current.observe(end);
    },
    [wanted],
  );
}

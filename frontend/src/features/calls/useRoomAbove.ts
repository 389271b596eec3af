import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Tells the page, as `--above`, how high it is what stands over it, so that nothing comes to lie under that or outside the window. */
export function useRoomAbove(): RefObject<HTMLDivElement | null> {
  const above = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const strip = above.current;
    if (strip === null) return undefined;
    const page = document.documentElement.style;
    const watch = new ResizeObserver(() => page.setProperty('--above', `${strip.offsetHeight}px`));
    watch.observe(strip);
    return () => {
      watch.disconnect();
      page.removeProperty('--above');
    };
  }, []);
  return above;
}

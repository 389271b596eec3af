import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type Screen, summary } from './questionnaire';

/** From here on, every question has the whole screen; the style sheet says the same. */
const phone = '(max-width: 640px)';
const control = 'textarea, input:not([disabled]), [role="radio"], h2[tabindex]';

/** The question that has the screen. It is in the address, so that Back goes one question back. */
export function useScreen(screens: readonly Screen[]) {
  const navigate = useNavigate();
  const asked = useSearch({ strict: false }).at;
  const ids = [...screens.map((screen) => screen.id), summary];
  const index = Math.max(0, ids.indexOf(asked ?? ''));
  const id = ids[index] ?? summary;
  const wanted = useRef<string>(undefined);

  useEffect(() => {
    if (wanted.current !== id) return;
    wanted.current = undefined;
    focus(id);
  }, [id]);

  function go(to: string) {
    if (to === id) return focus(to);
    wanted.current = to;
    navigate({
      to: '.',
      search: (search) => ({ ...search, at: to === ids[0] ? undefined : to }),
      replace: !onPhone(),
      resetScroll: false,
    });
  }
  return {
    id,
    index,
    go,
    focus,
    onPhone,
    next: ids[index + 1] ?? summary,
    previous: ids[index - 1] ?? id,
  };
}

function onPhone(): boolean {
  return window.matchMedia(phone).matches;
}

function focus(id: string) {
  const place = document.getElementById(`q-${id}`);
  place?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
  if (onPhone()) window.scrollTo({ top: 0 });
  else place?.scrollIntoView({ block: 'start' });
}

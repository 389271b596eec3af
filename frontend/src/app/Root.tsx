import { Outlet, useMatches, useRouter } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export function Root() {
  const { t } = useTranslation();
  useFace();
  useFocusOnArrival();
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Outlet />
    </>
  );
}

/** The face of the page stands on the root element, because pop-ups are outside of the page's own. */
function useFace() {
  const face = useMatches().at(-1)?.staticData.face ?? 'asking';
  useLayoutEffect(() => {
    document.documentElement.dataset.face = face;
  }, [face]);
}

/** On another page the focus starts at its title, as it would after loading it. */
function useFocusOnArrival() {
  const router = useRouter();
  const arrived = useRef(false);
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged }) => {
        const first = !arrived.current;
        arrived.current = true;
        if (first || !pathChanged || document.querySelector('[autofocus], [data-autofocus]'))
          return;
        const title = document.querySelector<HTMLElement>('[data-page-title]');
        title?.focus({ preventScroll: true });
      }),
    [router],
  );
}

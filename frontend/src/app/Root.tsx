import { Outlet, useMatches } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocus } from './useFocus';

export function Root() {
  const { t } = useTranslation();
  useFace();
  useFocus();
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

import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '@/ui/Brand';
import { paths } from '../paths';
import css from './Outside.module.css';

/** Around the pages before the sign-in. */
export function Outside() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

/** The same for a page that is read and filled in. */
export function WideOutside() {
  return (
    <Frame wide>
      <Outlet />
    </Frame>
  );
}

/** The name and a place for one thing: for what is shown while it is not known who looks at it. */
export function Frame({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={css.outside}>
      <header className={css.header}>
        <Brand name={t('name')} href={paths.home} />
      </header>
      <main id="main" tabIndex={-1} className={wide ? css.wide : css.main}>
        {children}
      </main>
    </div>
  );
}

import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Brand } from '@/ui/Brand';
import { paths } from '../paths';
import css from './Outside.module.css';

/** Around the pages before the sign-in. */
export function Outside() {
  const { t } = useTranslation();
  return (
    <div className={css.outside}>
      <header className={css.header}>
        <Brand name={t('name')} href={paths.home} />
      </header>
      <main id="main" tabIndex={-1} className={css.main}>
        <Outlet />
      </main>
    </div>
  );
}

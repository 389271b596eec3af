import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn, useSignOut } from '@/api/session';
import { Brand } from '@/ui/Brand';
import { Button } from '@/ui/Button';
import { paths } from '../paths';
import css from './Outside.module.css';

export function Shell() {
  const { t } = useTranslation();
  const session = useSignedIn();
  const signOut = useSignOut();
  return (
    <div className={css.outside}>
      <header className={css.header}>
        <Brand name={t('name')} href={paths.home} />
        <span>{session.person.name}</span>
        <Button
          onClick={() =>
            signOut.mutate(undefined, { onSuccess: () => window.location.assign(paths.signIn) })
          }
        >
          {t('shell.signOut')}
        </Button>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { localPath } from '@/lib/returnPath';
import { PageTitle } from '@/ui/PageTitle';
import { SignInForm } from './SignInForm';
import css from './session.module.css';

export function SignInPage() {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { return: back } = useSearch({ from: '/outside/sign-in' });
  return (
    <>
      <PageTitle tab={common('titled', { page: t('signIn.title') })}>{t('signIn.title')}</PageTitle>
      <p className={css.intro}>{t('signIn.intro')}</p>
      <div className={css.form}>
        <SignInForm onSignedIn={() => navigate({ href: localPath(back) ?? paths.home })} />
      </div>
    </>
  );
}

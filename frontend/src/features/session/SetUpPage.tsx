import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { setupQuery } from '@/api/session';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { PageTitle } from '@/ui/PageTitle';
import { SetUpForm } from './SetUpForm';
import css from './session.module.css';

/** The first minutes of an installation: whoever reads its console makes the first administrator. */
export function SetUpPage() {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { data } = useQuery(setupQuery);
  const title = t('setUp.title');
  return (
    <>
      <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
      <p className={css.intro}>{data?.needed === false ? t('setUp.done') : t('setUp.intro')}</p>
      <div className={css.form}>
        {data?.needed === false ? (
          <LinkButton href={paths.signIn} kind="primary">
            {t('setUp.signIn')}
          </LinkButton>
        ) : (
          <SetUpForm onDone={() => navigate({ to: paths.admin })} />
        )}
      </div>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/ui/Button';
import { PageTitle } from '@/ui/PageTitle';
import { paths } from './paths';
import css from './plain.module.css';

export function NotFoundPage() {
  const { t } = useTranslation();
  const title = t('notFound.title');
  return (
    <div className={css.page}>
      <PageTitle tab={t('titled', { page: title })}>{title}</PageTitle>
      <p className={css.explanation}>{t('notFound.explanation')}</p>
      <LinkButton href={paths.home} kind="primary">
        {t('notFound.home')}
      </LinkButton>
    </div>
  );
}

import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Kept } from '@/api/draftKeeper';
import { paths } from '@/app/paths';
import { BackLink } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import css from './form.module.css';

interface FormHeadProps {
  /** Where what is typed is. */
  state: Kept;
  /** Not shown on a phone while a question has the screen. */
  folded?: boolean;
}

export function FormHead({ state, folded = false }: FormHeadProps) {
  const { t } = useTranslation('exceptions');
  const { t: common } = useTranslation();
  const { t: ui } = useTranslation('ui');
  return (
    <>
      <div className={css.head} data-folded={folded || undefined}>
        <BackLink href={paths.home}>{t('form.back')}</BackLink>
        <span className={css.draft} role="status">
          {state === 'saved' && <IconCheck aria-hidden="true" size={16} />}
          {state !== 'none' && ui(`draft.${state}`)}
        </span>
      </div>
      <div className={css.intro} data-current={folded ? undefined : true}>
        <PageTitle tab={common('titled', { page: t('form.title') })}>{t('form.title')}</PageTitle>
        <p className={css.lead}>{t('form.lead')}</p>
      </div>
    </>
  );
}

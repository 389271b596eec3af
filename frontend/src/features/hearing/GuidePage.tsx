import { useTranslation } from 'react-i18next';
import { Column } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import css from './hearing.module.css';

const parts = ['1', '2', '3', '4', '5', '6'] as const;

/** What helps in a hard conversation. */
export function GuidePage() {
  const { t } = useTranslation('hearing');
  const { t: common } = useTranslation();
  return (
    <Column>
      <PageTitle tab={common('titled', { page: t('guide.title') })}>{t('guide.title')}</PageTitle>
      <p className={css.beside}>{t('guide.intro')}</p>
      <ol className={css.guide}>
        {parts.map((part) => (
          <li key={part}>
            <h2>{t(`guide.${part}.title`)}</h2>
            <p>{t(`guide.${part}.text`)}</p>
          </li>
        ))}
      </ol>
    </Column>
  );
}

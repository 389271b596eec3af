import { IconMoodSad } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/States';
import css from './harbour.module.css';

/** What is told reaches somebody, or is not taken. */
export function Nobody() {
  const { t } = useTranslation('harbour');
  return (
    <div className={css.promised}>
      <Notice tone="late" icon={IconMoodSad}>
        <p>
          <b>{t('nobody.title')}</b> {t('nobody.text')}
        </p>
      </Notice>
    </div>
  );
}

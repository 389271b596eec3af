import { useTranslation } from 'react-i18next';
import { Kbd } from '@/ui/Kbd';
import css from './Desk.module.css';

/** The keys that are pressed most, for those who learn them. */
export function KeyHints() {
  const { t } = useTranslation('desk');
  return (
    <p className={css.keys} aria-hidden="true">
      <span>
        <Kbd>j</Kbd>
        <Kbd>k</Kbd>
        {t('keys.move')}
      </span>
      <span>
        <Kbd>r</Kbd>
        {t('keys.reply')}
      </span>
      <span>
        <Kbd>i</Kbd>
        {t('keys.note')}
      </span>
      <span>
        <Kbd>h</Kbd>
        {t('keys.handOver')}
      </span>
      <span>
        <Kbd>?</Kbd>
        {t('keys.all')}
      </span>
    </p>
  );
}

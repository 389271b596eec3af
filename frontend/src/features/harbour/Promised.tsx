import { IconScale, IconShieldCheck, IconShieldOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/States';
import css from './harbour.module.css';
import { grounds } from './types';

interface PromisedProps {
  /** Who reads it, by name; none where nobody is known here. */
  team: readonly string[];
  days: number;
  anonymous?: boolean;
}

/** What is promised, what the promise does not cover, and what the law still asks: said before anything is typed. */
export function Promised({ team, days, anonymous = false }: PromisedProps) {
  const { t, i18n } = useTranslation('harbour');
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(team);
  return (
    <div className={css.promised}>
      <Notice tone="good" icon={IconShieldCheck}>
        <p>
          <b>{t('promise.title')}</b>
        </p>
        <ul>
          <li>{t('promise.nothing')}</li>
          <li>{anonymous ? t('promise.readNameless') : t('promise.readBy', { names })}</li>
          <li>{t('promise.answer', { count: days })}</li>
          <li>{t('promise.silence')}</li>
          <li>{t('promise.goOn')}</li>
        </ul>
      </Notice>
      <Notice tone="quiet" icon={IconShieldOff}>
        <p>
          <b>{t('exclusion.title')}</b>
        </p>
        <ul>
          {grounds.map((ground) => (
            <li key={ground}>{t(`ground.${ground}`)}</li>
          ))}
        </ul>
        <p>{t('exclusion.byTwo')}</p>
      </Notice>
      <Notice tone="wait" icon={IconScale}>
        <p>
          <b>{t('law.title')}</b> {t('law.text')}
        </p>
      </Notice>
    </div>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColleaguePick } from '../ColleaguePick';
import type { PersonName } from '../types';
import css from './form.module.css';

interface ForWhomProps {
  requester: PersonName | null;
  onRequester: (requester: PersonName | null) => void;
}

/** Usually for oneself. Analysts may file for everybody, managers for those who report to them. */
export function ForWhom({ requester, onRequester }: ForWhomProps) {
  const { t } = useTranslation('exceptions');
  const [asked, setAsked] = useState<boolean>();
  const moved = asked !== undefined;
  if (!(asked ?? requester !== null)) {
    return (
      <button
        type="button"
        className={css.quiet}
        onClick={() => setAsked(true)}
        // biome-ignore lint/a11y/noAutofocus: it stands in for the button that was pressed
        autoFocus={moved}
      >
        {t('form.forSomebody')}
      </button>
    );
  }
  return (
    <div className={css.forWhom}>
      <ColleaguePick
        label={t('form.forWhom')}
        description={t('form.forWhomHelp')}
        value={requester}
        onChange={onRequester}
        onBehalf
        autoFocus={moved}
      />
      <button
        type="button"
        className={css.quiet}
        onClick={() => {
          setAsked(false);
          onRequester(null);
        }}
      >
        {t('form.forMe')}
      </button>
    </div>
  );
}

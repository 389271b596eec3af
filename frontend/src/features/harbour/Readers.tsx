import { useTranslation } from 'react-i18next';
import { CheckboxField } from '@/ui/CheckboxField';
import css from './harbour.module.css';
import { NotTaken } from './NotTaken';
import type { Disclosure } from './types';

interface ReadersProps {
  disclosure: Disclosure;
  onManager?: (may: boolean) => void;
  onHr: (may: boolean) => void;
  error: unknown;
}

/** Who reads it, and who else may: theirs to say at any time who told it. */
export function Readers({ disclosure, onManager, onHr, error }: ReadersProps) {
  const { t, i18n } = useTranslation('harbour');
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    disclosure.readBy,
  );
  const excluded = disclosure.exclusion?.confirmedBy != null;
  return (
    <section className={css.part} aria-label={t('readers.title')}>
      <h2>{t('readers.title')}</h2>
      <p>{t('readers.team', { names })}</p>
      {excluded && <p>{t('readers.excluded')}</p>}
      {onManager !== undefined && (
        <CheckboxField
          label={t('form.managerMayRead')}
          checked={disclosure.managerMayRead}
          onChange={(event) => onManager(event.currentTarget.checked)}
        />
      )}
      <CheckboxField
        label={t('form.hrMayRead')}
        checked={disclosure.hrMayRead}
        onChange={(event) => onHr(event.currentTarget.checked)}
      />
      <NotTaken error={error} />
    </section>
  );
}

import { IconForms } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/States';
import css from './form.module.css';

interface BroughtProps {
  /** The page that stopped somebody filled in what it knows. */
  fromPage: boolean;
  /** It named a rule that is not in the rule book. */
  unknown: boolean;
}

/** Where somebody came by a link from the page that stopped them: what is filled in already. */
export function Brought({ fromPage, unknown }: BroughtProps) {
  const { t } = useTranslation('exceptions');
  if (!fromPage && !unknown) return null;
  return (
    <div className={css.leftOff}>
      <Notice tone="quiet" icon={IconForms}>
        {fromPage && t('form.fromPage')} {unknown && t('form.unheardOf')}
      </Notice>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { ErrorState } from './States';

interface DraftMissingProps {
  missing: { retry: () => void; retrying: boolean } | undefined;
}

/** What was written here before could not be fetched: nothing is saved over it. */
export function DraftMissing({ missing }: DraftMissingProps) {
  const { t } = useTranslation('ui');
  if (missing === undefined) return null;
  return (
    <ErrorState title={t('draft.missing')} {...missing}>
      {t('draft.apart')}
    </ErrorState>
  );
}

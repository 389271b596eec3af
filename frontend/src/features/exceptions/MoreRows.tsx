import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';

interface MoreRowsProps {
  more: boolean;
  loading: boolean;
  onMore: () => void;
}

/** At the end of a list of which there is more. */
export function MoreRows({ more, loading, onMore }: MoreRowsProps) {
  const { t } = useTranslation('exceptions');
  if (!more) return null;
  return (
    <Button onClick={onMore} loading={loading}>
      {t('row.more')}
    </Button>
  );
}

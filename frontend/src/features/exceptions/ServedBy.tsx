import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import type { Alternative } from './types';

interface ServedByProps {
  alternative: Alternative;
  className?: string | undefined;
}

/** For how many people a way worked. Under five answers nothing is said. */
export function ServedBy({ alternative, className = '' }: ServedByProps) {
  const { t } = useTranslation('exceptions');
  const { tried, worked } = alternative;
  if (tried == null || worked == null) return null;
  return (
    <Status tone="good" icon={IconCircleCheck} className={className}>
      {t('served', { worked, tried })}
    </Status>
  );
}

import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import type { Level } from './types';
import { levelLook } from './words';

/** How much is at stake: icon, word and colour. */
export function LevelWord({ level, today = false }: { level: Level; today?: boolean }) {
  const { t } = useTranslation('exceptions');
  return (
    <Status tone={levelLook[level].tone} icon={levelLook[level].icon}>
      {t(today ? `levelToday.${level}` : `level.${level}`)}
    </Status>
  );
}

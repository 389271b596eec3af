import { useTranslation } from 'react-i18next';
import type { Change, PeriodUnit } from '../types';

/** What changed, as a sentence made by rules: named where chance does not explain it. */
export function useChangeWords(unit: PeriodUnit) {
  const { t } = useTranslation('supervise');
  const before = t(`before.${unit}`);
  return {
    before,
    wait: (change: Change, by: (seconds: number) => string) => {
      switch (change.verdict) {
        case 'LESS':
          return t('change.shorter', { by: by(change.by ?? 0), before });
        case 'MORE':
          return t('change.longer', { by: by(change.by ?? 0), before });
        default:
          return t(`change.${change.verdict}`, { before });
      }
    },
    share: (change: Change) => {
      const points = Math.round((change.by ?? 0) * 100);
      switch (change.verdict) {
        case 'LESS':
          return t('change.fewerPoints', { count: points, before });
        case 'MORE':
          return t('change.morePoints', { count: points, before });
        default:
          return t(`change.${change.verdict}`, { before });
      }
    },
    count: (change: Change, ago: string) => {
      switch (change.verdict) {
        case 'LESS':
          return t('change.fewer', { count: change.by ?? 0, ago });
        case 'MORE':
          return t('change.more', { count: change.by ?? 0, ago });
        default:
          return t('change.asMany', { ago });
      }
    },
  };
}

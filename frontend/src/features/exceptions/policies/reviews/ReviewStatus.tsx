import { IconArchive, IconCheck, IconPencil, IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import type { Review } from '../types';

const looks = {
  KEEP: { tone: 'good', icon: IconCheck },
  CHANGE: { tone: 'wait', icon: IconPencil },
  RETIRE: { tone: 'quiet', icon: IconArchive },
} as const;

export function ReviewStatus({ review }: { review: Review }) {
  const { t } = useTranslation('policies');
  if (review.decision == null) {
    return (
      <Status tone="you" icon={IconScale}>
        {t('reviews.waits')}
      </Status>
    );
  }
  const look = looks[review.decision];
  return (
    <Status tone={look.tone} icon={look.icon}>
      {t(`reviews.decision.${review.decision}`)}
    </Status>
  );
}

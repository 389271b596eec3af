import { useTranslation } from 'react-i18next';
import { useDayWords } from '@/ui/useDayWords';
import type { Review } from '../types';

/** What is asked, in words: those of the person, or the figures as they were. */
export function useAskedWords(): (review: Review) => string {
  const { t } = useTranslation('policies');
  const day = useDayWords();
  return ({ trigger, proposal, values }) =>
    t(`reviews.trigger.${trigger}`, {
      proposal,
      ...values,
      ...(values.reviewBy === undefined ? {} : { reviewBy: day(values.reviewBy) }),
    });
}

/** Who asked: a person, the figures, or the calendar. */
export function useAskerWords(): (review: Review) => string {
  const { t } = useTranslation('policies');
  return ({ openedBy, trigger }) => {
    if (openedBy != null) return t('reviews.by', { name: openedBy.name });
    return t(trigger === 'DUE' ? 'reviews.byDay' : 'reviews.byFigures');
  };
}

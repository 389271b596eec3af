import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { draftQuery } from '@/api/useDraft';
import { Column } from '@/ui/Layout';
import css from './ask.module.css';
import { GoalBox, goalPlace } from './GoalBox';

/** The front page of everybody: one question, a few doors, and what one has asked already. */
export function AskPage({ nudge, requests }: { nudge: ReactNode; requests: ReactNode }) {
  const { t: common } = useTranslation();
  const { t } = useTranslation('ask');
  const before = useQuery(draftQuery(goalPlace));
  return (
    <Column>
      <title>{common('titled', { page: t('title') })}</title>
      {nudge}
      <div className={css.hero}>
        <GoalBox before={before.data?.body ?? ''} />
      </div>
      {requests}
    </Column>
  );
}

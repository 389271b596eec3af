import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraftKeeper } from '@/api/useDraft';
import { useLater } from '@/lib/useLater';
import css from './ask.module.css';
import { Doors } from './Doors';

/** Fetched with the first words: before them it has nothing to say. */
const Suggestions = lazy(async () => ({ default: (await import('./Suggestions')).Suggestions }));

export const goalPlace = 'ask';

interface GoalBoxProps {
  /** What was typed here before; it may come late, and takes nothing from who has begun to type. */
  before: string;
}

/** What somebody is trying to get done, in their own words; and what may help already, while they type. */
export function GoalBox({ before }: GoalBoxProps) {
  const { t } = useTranslation('ask');
  const keeper = useDraftKeeper(goalPlace);
  const [typed, setTyped] = useState<string>();
  const goal = typed ?? before;
  const rested = useLater(goal.trim(), 300);
  const id = useId();
  return (
    <>
      <h1 tabIndex={-1} data-page-title className={css.question}>
        <label htmlFor={id}>{t('question')}</label>
      </h1>
      <div className={css.goal}>
        <textarea
          id={id}
          value={goal}
          maxLength={2000}
          placeholder={t('example')}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            keeper.keep(event.currentTarget.value);
          }}
        />
        <section className={css.answers} aria-label={t('answers.label')} aria-live="polite">
          <Suspense>{rested !== '' && <Suggestions goal={rested} />}</Suspense>
        </section>
      </div>
      <Doors goal={goal.trim()} />
    </>
  );
}

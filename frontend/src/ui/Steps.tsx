import { IconCircle, IconCircleCheck, IconCircleDot } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from './Link';
import css from './Steps.module.css';

export interface Step {
  id: string;
  label: string;
  /** Where it leads to, on a page that has a place for each step. */
  href?: string;
  /** A few words at the end of it: how long it took, how much is answered. */
  note?: ReactNode;
}

interface StepsProps {
  label: string;
  steps: readonly Step[];
  /** The present step; those before it are done. Null when all of them are. */
  current: string | null;
}

function placeOf(steps: readonly Step[], current: string | null) {
  return current === null ? steps.length : steps.findIndex((step) => step.id === current);
}

/** Where something stands, as a line of bars with the present one open. */
export function Steps({ label, steps, current }: StepsProps) {
  const { t } = useTranslation('ui');
  const place = placeOf(steps, current);
  return (
    <ol className={css.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          data-done={index < place || undefined}
          aria-current={index === place ? 'step' : undefined}
        >
          <span className={css.word}>
            {step.label}
            {index < place && <span className="sr">{t('steps.done')}</span>}
          </span>
          {index === place && (
            <span className={css.count}>
              {t('steps.count', { place: place + 1, of: steps.length })}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The steps of a case at work: each leads to its part of the page. */
export function CaseSteps({ label, steps, current }: StepsProps) {
  const { t } = useTranslation('ui');
  const place = placeOf(steps, current);
  return (
    <ol className={css.caseSteps} aria-label={label}>
      {steps.map((step, index) => {
        const state = index < place ? 'done' : index === place ? 'current' : 'ahead';
        const Icon =
          state === 'done' ? IconCircleCheck : state === 'current' ? IconCircleDot : IconCircle;
        const inside = (
          <>
            <Icon aria-hidden="true" />
            <span>{step.label}</span>
            {state === 'done' && <span className="sr">{t('steps.done')}</span>}
            {step.note !== undefined && <small>{step.note}</small>}
          </>
        );
        const marked = state === 'current' ? ({ 'aria-current': 'step' } as const) : {};
        return (
          <li key={step.id} data-state={state}>
            {step.href === undefined ? (
              <span className={css.case} {...marked}>
                {inside}
              </span>
            ) : (
              <Link className={css.case} href={step.href} {...marked}>
                {inside}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}

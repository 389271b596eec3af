import {
  IconAlertTriangle,
  IconCalendar,
  IconCheck,
  IconCircle,
  IconCircleCheck,
  IconHourglass,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import { PromiseTime } from '@/ui/Time';
import { useDayWords } from '@/ui/useDayWords';
import css from './case/case.module.css';
import type { Condition } from './types';

/** What must hold, when, and whether it is proven. */
export function ConditionRow({ condition, acts }: { condition: Condition; acts?: ReactNode }) {
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const Icon = condition.proven ? IconCircleCheck : IconCircle;
  const beside = [
    t(`timing.${condition.timing}`),
    condition.owner.name,
    condition.lowers == null ? undefined : t(`lowers.${condition.lowers}`),
    condition.repeatDays == null
      ? undefined
      : t('conditions.repeats', { count: condition.repeatDays }),
    condition.validation,
    condition.maintenance,
  ];
  return (
    <li>
      <div className={css.condition} data-proven={condition.proven || undefined}>
        <Icon aria-hidden="true" />
        <div>
          <b>{condition.definition}</b>
          <p data-quiet>{beside.filter(Boolean).join(' · ')}</p>
          {condition.failedBecause != null && <p className={css.said}>{condition.failedBecause}</p>}
          {condition.proven && condition.evidence != null && (
            <p className={css.said}>
              {condition.evidence}
              {condition.verifiedBy != null && ` (${condition.verifiedBy.name})`}
            </p>
          )}
        </div>
      </div>
      <div className={css.acts}>
        {condition.overdue ? (
          <Status tone="late" icon={IconAlertTriangle}>
            {t(condition.failedBecause == null ? 'conditions.overdue' : 'conditions.failed')}
          </Status>
        ) : condition.proven ? (
          <Status tone="good" icon={IconCheck}>
            {t('conditions.proven')}
            {condition.nextDue != null && (
              <>
                , {t('conditions.again')} <PromiseTime at={condition.nextDue} />
              </>
            )}
          </Status>
        ) : condition.dueOn != null ? (
          <Status tone="quiet" icon={IconCalendar}>
            {t('conditions.by', { day: day(condition.dueOn) })}
          </Status>
        ) : (
          <Status tone="wait" icon={IconHourglass}>
            {t('conditions.open')}
          </Status>
        )}
        {acts}
      </div>
    </li>
  );
}

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/api/hearings';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Card } from '@/ui/Surface';
import css from './hearing.module.css';
import { useDate, useMoment } from './useMoment';

/** A plan in a list: where it stands, and why. */
export function PlanCard({ plan }: { plan: Plan }) {
  const { t } = useTranslation('hearing');
  const titled = useId();
  const moment = useMoment();
  const day = useDate();
  return (
    <Card className={css.case} role="region" aria-labelledby={titled}>
      <div>
        <h2 id={titled}>
          <Link href={paths.plan(plan.id)}>{t('plan.title', { name: plan.requester.name })}</Link>
        </h2>
        <p className={css.beside}>
          {t(`plan.state.${plan.state}`)} ·{' '}
          {t('plan.number', { number: plan.ticketNumber, title: plan.ticketTitle })}
        </p>
      </div>
      <p>{t(`plan.ground.${plan.ground}`, { name: plan.requester.name })}</p>
      {plan.state === 'TO_MAKE' && (
        <p className={css.beside}>{t('plan.makeBy', { moment: moment(plan.makeBy) })}</p>
      )}
      {plan.state === 'IN_FORCE' && plan.lookAgainOn != null && (
        <p className={css.beside}>
          {t('plan.look')}: {day(plan.lookAgainOn)}
        </p>
      )}
    </Card>
  );
}

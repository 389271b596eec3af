import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/api/hearings';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Surface';
import css from './hearing.module.css';
import { DismissPlan, LookAgain } from './PlanEnds';
import { PlanForm } from './PlanForm';

type Does = 'make' | 'look' | 'dismiss';

/** Where a plan is still to be made, one does that until one does something else. */
function beginsWith({ state, allowedActions }: Plan): Does | undefined {
  return state === 'TO_MAKE' && allowedActions.length > 0 ? 'make' : undefined;
}

/** What somebody else does to the plan meanwhile takes nothing away that is being typed. */
export function PlanDoing({ plan }: { plan: Plan }) {
  const { t } = useTranslation('hearing');
  const [begun, setDoing] = useState(() => beginsWith(plan));
  const doing = begun ?? beginsWith(plan);
  const may = (action: Plan['allowedActions'][number]) => plan.allowedActions.includes(action);
  const close = () => setDoing(beginsWith(plan));
  const done = () => setDoing(undefined);
  if (doing === 'look') return <LookAgain plan={plan} onClose={close} onDone={done} />;
  if (doing === 'dismiss') return <DismissPlan plan={plan} onClose={close} onDone={done} />;
  if (doing === 'make') {
    return (
      <Card className={css.case}>
        <PlanForm
          plan={plan}
          onDone={done}
          onClose={plan.state === 'TO_MAKE' ? undefined : close}
        />
        {may('DISMISS') && (
          <div>
            <Button kind="plain" size="small" onClick={() => setDoing('dismiss')}>
              {t('plan.dismiss')}
            </Button>
          </div>
        )}
      </Card>
    );
  }
  if (plan.allowedActions.length === 0) return null;
  return (
    <div className={css.buttons}>
      {may('LOOK_AGAIN') && (
        <Button kind="primary" onClick={() => setDoing('look')}>
          {t('plan.lookAgain')}
        </Button>
      )}
      {may('MAKE') && <Button onClick={() => setDoing('make')}>{t('plan.change')}</Button>}
    </div>
  );
}

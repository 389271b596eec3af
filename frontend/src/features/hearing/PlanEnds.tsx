import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Plan, useDismissPlan, useLookAgain } from '@/api/hearings';
import { TextField } from '@/ui/Field';
import { Card } from '@/ui/Surface';
import css from './hearing.module.css';
import { SayForm } from './SayForm';

interface EndProps {
  plan: Plan;
  onClose: () => void;
}

/** What it was like; then it goes on until a day, or is over. */
export function LookAgain({ plan, onClose }: EndProps) {
  const { t } = useTranslation('hearing');
  const look = useLookAgain(plan);
  const [next, setNext] = useState('');
  return (
    <Card className={css.case}>
      <SayForm
        label={t('plan.outcomeWas')}
        submit={t('plan.saveLook')}
        onSubmit={(outcome) => look.mutate({ outcome, lookAgainOn: next === '' ? null : next })}
        sending={look.isPending}
        error={look.error}
        onClose={onClose}
      >
        <TextField
          type="date"
          label={t('plan.next')}
          max={plan.expiresOn ?? undefined}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
      </SayForm>
    </Card>
  );
}

/** Why none is needed. */
export function DismissPlan({ plan, onClose }: EndProps) {
  const { t } = useTranslation('hearing');
  const dismiss = useDismissPlan(plan);
  return (
    <Card className={css.case}>
      <SayForm
        label={t('plan.reason')}
        submit={t('plan.saveDismiss')}
        onSubmit={(reason) => dismiss.mutate(reason)}
        sending={dismiss.isPending}
        error={dismiss.error}
        onClose={onClose}
      />
    </Card>
  );
}

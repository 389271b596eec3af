import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Plan, useDismissPlan, useLookAgain } from '@/api/hearings';
import { useBegun } from '@/api/useBegun';
import { TextField } from '@/ui/Field';
import { Card } from '@/ui/Surface';
import css from './hearing.module.css';
import { SayForm } from './SayForm';

interface EndProps {
  plan: Plan;
  onClose: () => void;
  onDone: () => void;
}

/** What it was like; then it goes on until a day, or is over. */
export function LookAgain({ plan, onClose, onDone }: EndProps) {
  const { t } = useTranslation('hearing');
  const { begun, onRefused } = useBegun(plan);
  const look = useLookAgain(begun);
  const [next, setNext] = useState('');
  return (
    <Card className={css.case}>
      <SayForm
        label={t('plan.outcomeWas')}
        submit={t('plan.saveLook')}
        onSubmit={(outcome) =>
          look.mutate(
            { outcome, lookAgainOn: next === '' ? null : next },
            { onSuccess: onDone, onError: onRefused },
          )
        }
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
export function DismissPlan({ plan, onClose, onDone }: EndProps) {
  const { t } = useTranslation('hearing');
  const { begun, onRefused } = useBegun(plan);
  const dismiss = useDismissPlan(begun);
  return (
    <Card className={css.case}>
      <SayForm
        label={t('plan.reason')}
        submit={t('plan.saveDismiss')}
        onSubmit={(reason) => dismiss.mutate(reason, { onSuccess: onDone, onError: onRefused })}
        sending={dismiss.isPending}
        error={dismiss.error}
        onClose={onClose}
      />
    </Card>
  );
}

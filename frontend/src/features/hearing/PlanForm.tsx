import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Plan, useMakePlan, workersQuery } from '@/api/hearings';
import { fieldErrors, problemOf } from '@/api/problem';
import { useSignedIn } from '@/api/session';
import { useBegun } from '@/api/useBegun';
import { useProblemWords } from '@/api/useProblemWords';
import { isoDate } from '@/lib/time';
import { Button } from '@/ui/Button';
import { CheckboxField } from '@/ui/CheckboxField';
import { TextArea, TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { notify } from '@/ui/notify';
import { SelectField } from '@/ui/SelectField';
import css from './hearing.module.css';

const dayMillis = 86_400_000;
const fields = ['first', 'second', 'speaker', 'agreed', 'lookAgainOn', 'expiresOn'];

function beginning(plan: Plan) {
  const later = (days: number) => isoDate(new Date(Date.now() + days * dayMillis));
  return {
    first: plan.first?.id ?? '',
    second: plan.second?.id ?? '',
    speaker: plan.speaker?.id ?? '',
    managerToo: plan.managerToo ?? false,
    agreed: plan.agreed ?? '',
    lookAgainOn: plan.lookAgainOn ?? later(14),
    expiresOn: plan.expiresOn ?? later(90),
  };
}

interface PlanFormProps {
  plan: Plan;
  onDone: () => void;
  /** Where it can be left without a plan. */
  onClose?: (() => void) | undefined;
}

/** Who does what, what was agreed, and when it is looked at again. */
export function PlanForm({ plan, onDone, onClose }: PlanFormProps) {
  const { t } = useTranslation('hearing');
  const words = useProblemWords();
  const people = usePeople(plan);
  const { begun, onRefused } = useBegun(plan);
  const make = useMakePlan(begun);
  const form = useForm({ initialValues: beginning(plan) });
  const refused = make.isError ? problemOf(make.error) : undefined;
  const name = plan.requester.name;
  const choices = [{ value: '', label: t('plan.choose') }, ...people];
  const send = form.onSubmit((body) =>
    make.mutate(body, {
      onSuccess: () => {
        notify({ id: 'plan', message: t('plan.made', { name }) });
        onDone();
      },
      onError: (error) => {
        form.setErrors(fieldErrors(problemOf(error), fields).byField);
        onRefused(error);
      },
    }),
  );
  const { first, second, speaker, agreed } = form.values;
  return (
    <form className={css.form} onSubmit={send} noValidate aria-label={t('plan.make')}>
      <div className={css.days}>
        <SelectField label={t('plan.first')} data={choices} {...form.getInputProps('first')} />
        <SelectField label={t('plan.second')} data={choices} {...form.getInputProps('second')} />
        <SelectField
          label={t('plan.speaks', { name })}
          data={choices}
          {...form.getInputProps('speaker')}
        />
      </div>
      <CheckboxField
        label={t('plan.manager')}
        {...form.getInputProps('managerToo', { type: 'checkbox' })}
      />
      <TextArea
        label={t('plan.agreement')}
        description={t('plan.agreementWhat')}
        maxLength={4000}
        {...form.getInputProps('agreed')}
      />
      <div className={css.days}>
        <TextField type="date" label={t('plan.lookOn')} {...form.getInputProps('lookAgainOn')} />
        <TextField type="date" label={t('plan.expiresOn')} {...form.getInputProps('expiresOn')} />
      </div>
      <FormErrors
        title={refused && words(make.error).title}
        reasons={refused ? [...fieldErrors(refused, fields).others, t('kept')] : []}
      />
      <div className={css.buttons}>
        <Button
          type="submit"
          kind="primary"
          loading={make.isPending}
          barred={first === '' || second === '' || speaker === '' || agreed.trim() === ''}
        >
          {t(plan.state === 'TO_MAKE' ? 'plan.make' : 'plan.change')}
        </Button>
        {onClose !== undefined && (
          <Button kind="plain" onClick={onClose}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Those who work the queue, oneself among them, and whoever is in the plan already. */
function usePeople(plan: Plan) {
  const me = useSignedIn().person;
  const found = useQuery(workersQuery(plan.ticketNumber));
  const all = [me, ...(found.data ?? []), plan.first, plan.second, plan.speaker]
    .filter((person) => person != null)
    .map(({ id, name }) => ({ value: id, label: name }));
  return [...new Map(all.map((person) => [person.value, person])).values()];
}

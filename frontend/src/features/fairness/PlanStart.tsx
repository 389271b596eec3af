import { useInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Plan, plansQuery, useWantPlan } from '@/api/hearings';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { Link, useNavigation } from '@/ui/Link';
import css from './fairness.module.css';

interface PlanStartProps {
  /** Whom the finding is about. */
  person: { id: string; name: string };
  /** What a plan would begin with: the request that went farthest from the others. */
  ticket: number;
}

/** From a finding to the plan with whoever it is about: to the one there is, or to a new one. */
export function PlanStart({ person, ticket }: PlanStartProps) {
  const { t } = useTranslation('fairness');
  const titled = useId();
  const { data, isPending } = useInfiniteQuery(plansQuery(true));
  const there = data?.pages
    .flatMap(({ items }) => items)
    .find(({ requester }) => requester.id === person.id);
  return (
    <section className={css.step} aria-labelledby={titled} aria-busy={isPending || undefined}>
      <h4 id={titled}>{t('plan.title', { name: person.name })}</h4>
      {there !== undefined ? (
        <PlanThere plan={there} />
      ) : (
        !isPending && <PlanForm name={person.name} ticket={ticket} />
      )}
    </section>
  );
}

function PlanThere({ plan }: { plan: Plan }) {
  const { t } = useTranslation('fairness');
  return (
    <>
      <p className={css.soft}>{t(plan.state === 'TO_MAKE' ? 'plan.toMake' : 'plan.holds')}</p>
      <p>
        <Link look="text" href={paths.plan(plan.id)}>
          {t('plan.open', { name: plan.requester.name })}
        </Link>
      </p>
    </>
  );
}

/** Why, in one's own words; what is agreed is said on the page of the plan. */
function PlanForm({ name, ticket }: { name: string; ticket: number }) {
  const { t } = useTranslation('fairness');
  const problemWords = useProblemWords();
  const { go } = useNavigation();
  const want = useWantPlan(ticket, 'FINDING');
  const [why, setWhy] = useState('');
  const begin = (event: FormEvent) => {
    event.preventDefault();
    want.mutate(why.trim(), { onSuccess: ({ id }) => go(paths.plan(id)) });
  };
  const refused = want.error === null ? undefined : problemWords(want.error);
  return (
    <form className={css.form} onSubmit={begin}>
      <TextArea
        label={t('plan.why')}
        description={t('plan.readable', { name })}
        rows={3}
        value={why}
        maxLength={2000}
        required
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      {refused !== undefined && <FormErrors title={refused.title} reasons={[refused.detail]} />}
      <Button kind="outline" type="submit" loading={want.isPending}>
        {t('plan.make')}
      </Button>
    </form>
  );
}

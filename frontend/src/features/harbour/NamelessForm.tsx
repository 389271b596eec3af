import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { Button } from '@/ui/Button';
import { CheckboxField } from '@/ui/CheckboxField';
import { useTellNameless } from './api';
import css from './harbour.module.css';
import { NotTaken } from './NotTaken';
import { nothingTold, ToldFields } from './ToldFields';
import { missing, ruleWordsOf, toldOf } from './telling';

/** What is typed here is kept nowhere before it is sent. */
export function NamelessForm({
  onTold,
}: {
  onTold: (receipt: { code: string; answerDueAt: string }) => void;
}) {
  const { t } = useTranslation('harbour');
  const [values, setValues] = useState(nothingTold);
  const [whenAsked, setWhenAsked] = useState(false);
  const [tried, setTried] = useState(false);
  const tell = useTellNameless();
  const { byField, others } = tell.isError
    ? fieldErrors(problemOf(tell.error), Object.keys(nothingTold))
    : { byField: {}, others: [] };
  const left = tried
    ? Object.fromEntries(missing(values).map((name) => [name, t('form.needed')]))
    : {};

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const body = toldOf(values);
    if (body === undefined) return;
    tell.mutate({ ...body, ruleWords: ruleWordsOf(values), whenAsked }, { onSuccess: onTold });
  }
  return (
    <form className={css.form} onSubmit={send} noValidate autoComplete="off">
      <ToldFields
        values={values}
        set={(part) => setValues((before) => ({ ...before, ...defined(part) }))}
        errors={{ ...left, ...byField }}
      />
      <CheckboxField
        label={t('form.whenAsked')}
        checked={whenAsked}
        onChange={(event) => setWhenAsked(event.currentTarget.checked)}
      />
      <NotTaken error={tell.error} others={others} />
      <div>
        <Button type="submit" kind="primary" size="large" loading={tell.isPending}>
          {t('nameless.send')}
        </Button>
      </div>
    </form>
  );
}

function defined<T extends object>(part: Partial<T>): T {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as T;
}

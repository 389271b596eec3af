import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useKeptForm } from '@/api/useKeptForm';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { CheckboxField } from '@/ui/CheckboxField';
import { WaitingLines } from '@/ui/Waiting';
import { colleaguesQuery, rulesQuery, useTell } from './api';
import { ColleaguePick } from './ColleaguePick';
import css from './harbour.module.css';
import { NotTaken } from './NotTaken';
import { nothingTold, type Telling, ToldFields } from './ToldFields';
import { missing, ruleWordsOf, toldOf } from './telling';
import type { PersonName } from './types';

const named = {
  ...nothingTold,
  whenAsked: false,
  managerMayRead: false,
  hrMayRead: false,
  forWhom: null as PersonName | null,
};

/** Telling by name. What is typed is kept as a draft of whoever is signed in. */
export function TellForm() {
  const { t } = useTranslation('harbour');
  const { t: ui } = useTranslation('ui');
  const navigate = useNavigate();
  const rules = useQuery(rulesQuery).data ?? [];
  const led = useQuery(colleaguesQuery('', true)).data ?? [];
  const { values, set, state, end } = useKeptForm('safe-harbour', named);
  const [tried, setTried] = useState(false);
  const tell = useTell();
  if (values === undefined) return <WaitingLines lines={6} />;
  const told: Telling = { ...nothingTold, ...pick(values) };
  const problem = tell.isError ? problemOf(tell.error) : undefined;
  const { byField, others } = problem
    ? fieldErrors(problem, [...Object.keys(named), 'onBehalfOf'])
    : { byField: {} as Record<string, string>, others: [] };
  const left = tried
    ? Object.fromEntries(missing(told).map((name) => [name, t('form.needed')]))
    : {};

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const body = toldOf(told);
    if (body === undefined || values === undefined) return;
    const restriction = told.restriction === '' ? null : told.restriction;
    tell.mutate(
      {
        ...body,
        restriction,
        ruleWords: ruleWordsOf(told),
        whenAsked: values.whenAsked,
        onBehalfOf: values.forWhom?.id ?? null,
        managerMayRead: values.managerMayRead,
        hrMayRead: values.hrMayRead,
      },
      {
        onSuccess: async (made) => {
          await end().catch(() => undefined);
          navigate({ to: paths.told(made.id) });
        },
      },
    );
  }
  return (
    <form className={css.form} onSubmit={send} noValidate>
      {led.length > 0 && (
        <ColleaguePick
          label={t('form.forWhom')}
          description={t('form.forWhomHelp')}
          value={values.forWhom}
          onChange={(forWhom) => set({ forWhom })}
          led
          error={byField.onBehalfOf}
        />
      )}
      <ToldFields values={told} set={set} errors={{ ...left, ...byField }} rules={rules} />
      <fieldset className={css.group}>
        <legend>{t('form.readers')}</legend>
        <CheckboxField
          label={t('form.managerMayRead')}
          checked={values.managerMayRead}
          onChange={(event) => set({ managerMayRead: event.currentTarget.checked })}
        />
        <CheckboxField
          label={t('form.hrMayRead')}
          checked={values.hrMayRead}
          onChange={(event) => set({ hrMayRead: event.currentTarget.checked })}
        />
        <p className={css.quiet}>{t('form.readersHelp')}</p>
      </fieldset>
      <CheckboxField
        label={t('form.whenAsked')}
        checked={values.whenAsked}
        onChange={(event) => set({ whenAsked: event.currentTarget.checked })}
      />
      <NotTaken error={tell.error} others={others} />
      <div>
        <Button type="submit" kind="primary" size="large" loading={tell.isPending}>
          {t('form.send')}
        </Button>
        <p className={css.draft} role="status">
          {state !== 'none' && ui(`draft.${state}`)}
        </p>
      </div>
    </form>
  );
}

function pick(values: typeof named): Partial<Telling> {
  const { restriction, ruleWords, doing, since, dataClass, people } = values;
  return { restriction, ruleWords, doing, since, dataClass, people };
}

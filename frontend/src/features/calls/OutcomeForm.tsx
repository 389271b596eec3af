import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Caller, ChooseOutcome } from '@/api/calls';
import { fieldErrors, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { CheckboxField } from '@/ui/CheckboxField';
import { TextArea, TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { useEscape } from '@/ui/useEscape';
import { CallerField } from './CallerField';
import css from './CallStrip.module.css';
import { begun, goneOn, type OutcomeFields, outcomeOf } from './outcomes';

interface OutcomeFormProps {
  outcome: 'NEW_TICKET' | 'CALLBACK_PROMISED' | 'JOINED_TICKET';
  caller: Caller | null;
  saving: boolean;
  error: unknown;
  onSay: (outcome: ChooseOutcome) => void;
  /** What was typed before one went back to choose another. */
  before: OutcomeFields | undefined;
  onBack: (fields: OutcomeFields) => void;
}

const subjects = ['NEW_TICKET', 'CALLBACK_PROMISED', 'JOINED_TICKET'] as const;
const names = ['person', 'title', 'number', 'ticket', 'words'] as const;

/** The little that is still to be said. Enter sends it. */
export function OutcomeForm(props: OutcomeFormProps) {
  const { outcome, caller, saving, error, before, onSay, onBack } = props;
  const { t } = useTranslation('calls');
  const words = useProblemWords();
  const [fields, setFields] = useState(() =>
    goneOn(
      before,
      begun(caller, t(`outcome.subject.${outcome}`)),
      subjects.map((other) => t(`outcome.subject.${other}`)),
    ),
  );
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
    first.current?.select();
  }, []);
  const away = useEscape(t('back'), () => onBack(fields));
  const change = (part: Partial<OutcomeFields>) => setFields((known) => ({ ...known, ...part }));
  const refused = error == null ? undefined : problemOf(error);
  const errors = refused === undefined ? {} : fieldErrors(refused, names).byField;
  function submit(event: FormEvent) {
    event.preventDefault();
    onSay(outcomeOf(outcome, fields, caller));
  }
  return (
    <form
      className={css.form}
      noValidate
      aria-label={t(`outcome.${outcome}`)}
      onSubmit={submit}
      {...away}
    >
      {outcome === 'JOINED_TICKET' ? (
        <TextField
          ref={first}
          label={t('outcome.ticket')}
          inputMode="numeric"
          value={fields.ticket}
          onChange={(event) => change({ ticket: event.currentTarget.value })}
          error={errors.ticket}
        />
      ) : (
        <TextField
          ref={first}
          label={t('outcome.title2')}
          maxLength={300}
          value={fields.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
          error={errors.title}
        />
      )}
      {outcome === 'CALLBACK_PROMISED' && (
        <TextField
          label={t('outcome.number')}
          inputMode="tel"
          value={fields.number}
          onChange={(event) => change({ number: event.currentTarget.value })}
          error={errors.number}
        />
      )}
      {caller?.person == null && outcome !== 'JOINED_TICKET' && (
        <div>
          <CallerField
            value={fields.person}
            candidates={caller?.candidates ?? []}
            onChange={(person) => change({ person })}
            error={errors.person}
          />
          {fields.person !== null && caller?.number != null && (
            <CheckboxField
              label={t('outcome.keepNumber', { number: caller.number })}
              checked={fields.keepNumber}
              onChange={(event) => change({ keepNumber: event.currentTarget.checked })}
            />
          )}
        </div>
      )}
      <TextArea
        label={t('outcome.words')}
        rows={2}
        maxLength={4000}
        value={fields.words}
        onChange={(event) => change({ words: event.currentTarget.value })}
        error={errors.words}
      />
      <FormErrors
        title={error == null || Object.keys(errors).length > 0 ? undefined : words(error).title}
      />
      <div className={css.buttons}>
        <Button type="submit" kind="primary" loading={saving}>
          {t('outcome.submit')}
        </Button>
        <Button kind="plain" onClick={() => onBack(fields)}>
          {t('back')}
        </Button>
      </div>
    </form>
  );
}

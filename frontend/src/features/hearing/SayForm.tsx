import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import css from './hearing.module.css';

interface SayFormProps {
  label: string;
  description?: string;
  submit: string;
  onSubmit: (words: string) => void;
  sending: boolean;
  error: Error | null;
  /** Closes the form; one that is always there has none. */
  onClose?: () => void;
  children?: ReactNode;
  begin?: string;
}

/** One thing to say, and a button that says it. What was refused stays typed. */
export function SayForm(props: SayFormProps) {
  const {
    label,
    description,
    submit,
    onSubmit,
    sending,
    error,
    onClose,
    children,
    begin = '',
  } = props;
  const { t } = useTranslation('hearing');
  const words = useProblemWords();
  const [said, setSaid] = useState(begin);
  const problem = error === null ? undefined : problemOf(error);
  function send(event: FormEvent) {
    event.preventDefault();
    if (!sending && said.trim() !== '') onSubmit(said.trim());
  }
  return (
    <form className={css.form} onSubmit={send} noValidate aria-label={label}>
      <TextArea
        label={label}
        description={description}
        value={said}
        maxLength={4000}
        onChange={(event) => setSaid(event.currentTarget.value)}
        autoFocus={onClose !== undefined}
      />
      {children}
      <FormErrors
        title={problem && words(error).title}
        reasons={
          problem === undefined
            ? []
            : [
                ...(problem.errors.length > 0
                  ? problem.errors.map((one) => one.detail)
                  : [words(error).detail]),
                t('kept'),
              ]
        }
      />
      <div className={css.buttons}>
        <Button type="submit" kind="primary" loading={sending} barred={said.trim() === ''}>
          {submit}
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

import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import css from './hearing.module.css';
import type { Place } from './useShown';

interface SayFormProps {
  label: string;
  description?: string;
  submit: string;
  onSubmit: (words: string) => void;
  sending: boolean;
  error: Error | null;
  /** Closes the form; one that is always there has none. */
  onClose?: () => void;
  /** Where it stands in a list, from which it may go while one types. */
  place?: Place;
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
    place,
    children,
    begin = '',
  } = props;
  const { t } = useTranslation('hearing');
  const words = useProblemWords();
  const [said, setSaid] = useState(begin);
  const gone = place?.gone === true && !sending;
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
        onChange={(event) => {
          setSaid(event.currentTarget.value);
          place?.hold(event.currentTarget.value.trim() !== '');
        }}
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
      {gone && problem === undefined && (
        <p className={css.beside} role="status">
          {t('gone')}
        </p>
      )}
      <div className={css.buttons}>
        <Button type="submit" kind="primary" loading={sending} barred={said.trim() === ''}>
          {submit}
        </Button>
        {onClose !== undefined && (
          <Button kind="plain" onClick={onClose}>
            {t('cancel')}
          </Button>
        )}
        {gone && (
          <Button kind="plain" onClick={() => place?.hold(false)}>
            {t('putAway')}
          </Button>
        )}
      </div>
    </form>
  );
}

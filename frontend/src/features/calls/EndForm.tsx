import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Callback, useEndCallback } from '@/api/calls';
import { fieldErrors, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { Line } from '@/ui/Layout';
import { onEscape } from '@/ui/useEscape';
import css from './CallsPage.module.css';

interface EndFormProps {
  callback: Callback;
  end: 'REACHED' | 'NOT_REACHED';
  onClose: () => void;
}

/** What was agreed; or, where nobody was reached, what they have in writing. */
export function EndForm({ callback, end, onClose }: EndFormProps) {
  const { t } = useTranslation('calls');
  const words = useProblemWords();
  const save = useEndCallback(callback);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const needed = end === 'NOT_REACHED' && said.trim() === '';
  const errors = save.isError ? fieldErrors(problemOf(save.error), ['words']).byField : {};
  function submit(event: FormEvent) {
    event.preventDefault();
    if (needed) return;
    save.mutate(said.trim() === '' ? { end } : { end, words: said.trim() }, { onSuccess: onClose });
  }
  return (
    <form className={css.form} onSubmit={submit} {...onEscape(onClose)}>
      <TextArea
        ref={field}
        label={t(`end.${end}`)}
        description={t(callback.ticket == null ? 'end.kept' : 'end.read')}
        rows={3}
        maxLength={4000}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
        error={errors.words}
      />
      {save.isError && errors.words === undefined && <FormErrors title={words(save.error).title} />}
      <Line>
        <Button type="submit" kind="outline" loading={save.isPending} barred={needed}>
          {t(`end.submit.${end}`)}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('back')}
        </Button>
      </Line>
    </form>
  );
}

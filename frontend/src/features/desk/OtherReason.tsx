import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import type { Pass } from './api';
import css from './Offer.module.css';

interface OtherReasonProps {
  sending: boolean;
  onPass: (pass: Pass) => void;
}

/** Why one passes, in words. */
export function OtherReason({ sending, onPass }: OtherReasonProps) {
  const { t } = useTranslation('desk');
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (words.trim() !== '') onPass({ reason: 'OTHER', words: words.trim() });
  }
  return (
    <form className={css.other} onSubmit={submit}>
      <TextField
        ref={field}
        label={t('pass.words')}
        maxLength={300}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" loading={sending} barred={words.trim() === ''}>
        {t('pass.submit')}
      </Button>
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskToBeHeard } from '@/api/hearings';
import type { Ticket } from '@/api/tickets';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import css from './tickets.module.css';

/** I am not being heard: a supervisor reads it, and nobody who works on the request. */
export function NotHeard({ ticket, onDone }: { ticket: Ticket; onDone: () => void }) {
  const { t } = useTranslation('hearing');
  const words = useProblemWords();
  const ask = useAskToBeHeard(ticket.number);
  const [said, setSaid] = useState('');
  function send(event: FormEvent) {
    event.preventDefault();
    if (!ask.isPending) ask.mutate(said.trim(), { onSuccess: onDone });
  }
  return (
    <form className={css.panel} onSubmit={send} noValidate aria-label={t('ask.title')}>
      <h2>{t('ask.title')}</h2>
      <p>{t('ask.what')}</p>
      <TextArea
        label={t('ask.words')}
        value={said}
        maxLength={2000}
        onChange={(event) => setSaid(event.currentTarget.value)}
        data-autofocus
        autoFocus
      />
      <FormErrors
        title={ask.isError ? words(ask.error).title : undefined}
        reasons={ask.isError ? [words(ask.error).detail, t('kept')] : []}
      />
      <div className={css.buttons}>
        <Button type="submit" kind="primary" loading={ask.isPending}>
          {t('ask.submit')}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

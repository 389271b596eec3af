import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskToBeHeard } from '@/api/hearings';
import type { Ticket } from '@/api/tickets';
import { useProblemWords } from '@/api/useProblemWords';
import { useWriting } from '@/api/useWriting';
import { Button } from '@/ui/Button';
import { DraftMissing } from '@/ui/DraftMissing';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import css from './tickets.module.css';
import { useRefusedAway } from './useRefusedAway';

/** I am not being heard: a supervisor reads it, and nobody who works on the request. */
export function NotHeard({ ticket, onDone }: { ticket: Ticket; onDone: () => void }) {
  const { t } = useTranslation('hearing');
  const words = useProblemWords();
  const ask = useAskToBeHeard(ticket.number);
  const writing = useWriting(`ticket-${ticket.number}-heard`);
  const refused = useRefusedAway(ticket.number);
  function send(event: FormEvent) {
    event.preventDefault();
    if (ask.isPending) return;
    // By a promise: what comes of it counts though the form was closed.
    ask
      .mutateAsync(writing.text.trim(), { onSuccess: onDone })
      .then(() => writing.end().catch(() => undefined), refused);
  }
  return (
    <form className={css.panel} onSubmit={send} noValidate aria-label={t('ask.title')}>
      <h2>{t('ask.title')}</h2>
      <p>{t('ask.what')}</p>
      <TextArea
        label={t('ask.words')}
        value={writing.text}
        maxLength={2000}
        onChange={(event) => writing.write(event.currentTarget.value)}
        data-autofocus
        autoFocus
      />
      <DraftMissing missing={writing.missing} />
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

import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { type Ticket, useReopen } from '@/api/tickets';
import { useProblemWords } from '@/api/useProblemWords';
import { useWriting } from '@/api/useWriting';
import { AttachmentList, FileButton, FileDrop } from '@/ui/Attachments';
import { Button } from '@/ui/Button';
import { DraftMissing } from '@/ui/DraftMissing';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import css from './tickets.module.css';
import { useRefusedAway } from './useRefusedAway';

interface StillWrongProps {
  ticket: Ticket;
  onDone: () => void;
  onStale: () => void;
}

/** It still does not work: says what, and it is open again in its old place. */
export function StillWrong({ ticket, onDone, onStale }: StillWrongProps) {
  const { t } = useTranslation('ticket');
  const words = useProblemWords();
  const writing = useWriting(`ticket-${ticket.number}-still`);
  const reopen = useReopen();
  const refused = useRefusedAway(ticket.number);
  const [missing, setMissing] = useState(false);

  function send(event: FormEvent) {
    event.preventDefault();
    if (writing.uploading) return;
    if (writing.text.trim() === '') return setMissing(true);
    const body = { body: writing.text, attachments: writing.attachments, draft: writing.place };
    const { number, version } = ticket;
    // By a promise: what comes of it counts though the form was closed.
    reopen.mutateAsync({ number, version, body }, { onSuccess: onDone }).then(
      () => writing.end().catch(() => undefined),
      (error) => refused(error) || (isProblem(error, 'stale-version') && onStale()),
    );
  }
  return (
    <form className={css.panel} onSubmit={send} noValidate aria-label={t('still.title')}>
      <FileDrop onFiles={writing.attach}>
        <TextArea
          label={t('still.question')}
          description={t('still.place')}
          value={writing.text}
          onChange={(event) => {
            setMissing(false);
            writing.write(event.currentTarget.value);
          }}
          error={missing ? t('still.missing') : undefined}
          data-autofocus
          autoFocus
        />
      </FileDrop>
      <AttachmentList items={writing.items} onRemove={writing.remove} />
      <DraftMissing missing={writing.missing} />
      <FormErrors
        title={reopen.isError ? words(reopen.error).title : undefined}
        reasons={reopen.isError ? [words(reopen.error).detail] : []}
      />
      <div className={css.buttons}>
        <Button type="submit" kind="primary" loading={reopen.isPending}>
          {t('still.send')}
        </Button>
        <FileButton onFiles={writing.attach}>{t('reply.file')}</FileButton>
        <Button kind="plain" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

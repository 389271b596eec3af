import { useTranslation } from 'react-i18next';
import { useWriting } from '@/api/useWriting';
import { DraftMissing } from '@/ui/DraftMissing';
import { TextArea } from '@/ui/Field';
import { useResolve } from './api';
import type { Ticket } from './model';
import { ChangeRefused, Panel } from './Panel';
import { useSeenChange } from './useSeenChange';

interface FormProps {
  ticket: Ticket;
  onDone: () => void;
}

/** Resolved with what was done, in words that the requester reads. */
export function ResolveForm({ ticket, onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const writing = useWriting(`ticket-${ticket.number}-resolution`);
  const change = useSeenChange(ticket, useResolve(ticket.number));
  const asked = () => ({ body: writing.text.trim(), attachments: [], draft: writing.place });
  const done = () => {
    writing.sent();
    onDone();
  };
  return (
    <Panel
      title={t('resolve.title')}
      submit={t('resolve.submit')}
      onSubmit={() => change.send(asked(), done)}
      onClose={onDone}
      sending={change.sending}
      incomplete={writing.text.trim() === ''}
      refused={
        <ChangeRefused
          error={change.error}
          ticket={ticket}
          seenAt={change.seenAt}
          onAgain={() => change.again(asked(), done)}
        />
      }
    >
      <TextArea
        label={t('resolve.words', { name: ticket.requester.name })}
        description={t('resolve.hint')}
        rows={3}
        value={writing.text}
        onChange={(event) => writing.write(event.currentTarget.value)}
      />
      <DraftMissing missing={writing.missing} />
    </Panel>
  );
}

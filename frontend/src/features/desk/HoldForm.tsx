import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { Line } from '@/ui/Layout';
import { notifyUndo } from '@/ui/notify';
import { useEndHold, useHold } from './api';
import { holdChoices, localInput } from './holdChoices';
import type { Ticket } from './model';
import { ChangeRefused, Panel } from './Panel';
import { useSeenChange } from './useSeenChange';

interface FormProps {
  ticket: Ticket;
  onDone: () => void;
}

/** Rests until a moment, with a reason that the requester reads. */
export function HoldForm({ ticket, onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const change = useSeenChange(ticket, useHold(ticket.number));
  const ending = useEndHold(ticket.number);
  const asked = () => ({ until: new Date(until).toISOString(), reason: reason.trim() });
  const done = (_before: Ticket, held: Ticket) => {
    onDone();
    notifyUndo({
      id: `held-${ticket.number}`,
      message: t('hold.done', { number: ticket.number }),
      undo: t('action.undo'),
      onUndo: () => ending.mutate({ version: held.version }),
    });
  };
  const moment = new Date(until).getTime();
  return (
    <Panel
      title={t('hold.title')}
      submit={t('hold.submit')}
      onSubmit={() => change.send(asked(), done)}
      onClose={onDone}
      sending={change.sending}
      incomplete={Number.isNaN(moment) || reason.trim() === ''}
      refused={
        <ChangeRefused
          error={change.error}
          ticket={ticket}
          seenAt={change.seenAt}
          onAgain={() => change.again(asked(), done)}
        />
      }
    >
      <TextField
        type="datetime-local"
        label={t('hold.until')}
        min={localInput(new Date())}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Line>
        {holdChoices(new Date()).map(({ word, at }) => (
          <Button key={word} size="small" onClick={() => setUntil(localInput(at))}>
            {t(`hold.${word}`)}
          </Button>
        ))}
      </Line>
      <TextArea
        label={t('hold.reason', { name: ticket.requester.name })}
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Panel>
  );
}

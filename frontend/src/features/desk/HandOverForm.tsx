import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWriting } from '@/api/useWriting';
import { DraftMissing } from '@/ui/DraftMissing';
import { TextArea } from '@/ui/Field';
import { notify } from '@/ui/notify';
import { PickField } from '@/ui/PickField';
import { handOverChoicesQuery, useHandOver } from './api';
import type { Ticket } from './model';
import { ChangeRefused, Panel } from './Panel';
import { useSeenChange } from './useSeenChange';

interface FormProps {
  ticket: Ticket;
  onDone: () => void;
}

/** To a colleague or another queue, never without a note: who gets it reads what is known. */
export function HandOverForm({ ticket, onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const { data } = useQuery(handOverChoicesQuery(ticket.number));
  const [to, setTo] = useState<string | null>(null);
  const writing = useWriting(`ticket-${ticket.number}-hand-over`);
  const change = useSeenChange(ticket, useHandOver(ticket.number));
  const isPerson = data?.people.some((person) => person.id === to) === true;
  const asked = () => ({
    ...(isPerson ? { to: to ?? '' } : { queue: to ?? '' }),
    note: writing.text.trim(),
  });
  const name = [...(data?.people ?? []), ...(data?.queues ?? [])].find(
    (one) => one.id === to,
  )?.name;
  const done = () => {
    writing.sent();
    onDone();
    notify({ id: 'handed-over', message: t('handOver.done', { number: ticket.number, name }) });
  };
  return (
    <Panel
      title={t('handOver.title')}
      submit={t('handOver.submit')}
      onSubmit={() => change.send(asked(), done)}
      onClose={onDone}
      sending={change.sending}
      incomplete={to === null || writing.text.trim() === ''}
      refused={
        <ChangeRefused
          error={change.error}
          ticket={ticket}
          seenAt={change.seenAt}
          onAgain={() => change.again(asked(), done)}
        />
      }
    >
      <PickField
        label={t('handOver.to')}
        placeholder={t('handOver.choose')}
        value={to}
        onChange={setTo}
        data={[
          {
            group: t('handOver.people'),
            items: (data?.people ?? []).map((person) => ({
              value: person.id,
              label: t('colleagues.person', {
                name: person.name,
                presence: t(`colleagues.${person.state ?? 'AWAY'}`),
              }),
            })),
          },
          {
            group: t('handOver.queues'),
            items: (data?.queues ?? []).map((queue) => ({
              value: queue.id,
              label:
                queue.id === ticket.queue.id
                  ? t('handOver.back', { name: queue.name })
                  : queue.name,
            })),
          },
        ]}
      />
      <TextArea
        label={t('handOver.note')}
        description={t('handOver.noteHint', { name: ticket.requester.name })}
        rows={2}
        value={writing.text}
        onChange={(event) => writing.write(event.currentTarget.value)}
      />
      <DraftMissing missing={writing.missing} />
    </Panel>
  );
}

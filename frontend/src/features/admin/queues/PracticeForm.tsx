import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useBegun } from '@/api/useBegun';
import { CheckboxField } from '@/ui/CheckboxField';
import { SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { useBackFocus } from '@/ui/useBackFocus';
import { queuesQuery } from '../queries';
import type { Queue } from '../types';
import { useServerForm } from '../useServerForm';

/** @param id a queue of the list */
export function PracticeForm({ id, onClose }: { id: string; onClose: () => void }) {
  useBackFocus();
  const queue = useQuery(queuesQuery).data?.find((each) => each.id === id);
  return queue === undefined ? null : <Form queue={queue} onClose={onClose} />;
}

/** How the queue is worked: whether work comes by itself, how much of it, and when it goes back. */
function Form({ queue, onClose }: { queue: Queue; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const { practice } = queue;
  const { begun, onRefused } = useBegun(queue);
  const { form, submit, saving, error } = useServerForm({
    initial: {
      pushes: practice.pushes,
      ticketsAtOnce: practice.ticketsAtOnce?.toString() ?? '',
      actWithinMinutes: practice.actWithinMinutes?.toString() ?? '',
    },
    save: ({ pushes, ticketsAtOnce, actWithinMinutes }) =>
      answer(
        client.PUT('/api/admin/queues/{id}/practice', {
          params: { path: { id: queue.id }, header: ifMatch(begun.version) },
          body: {
            pushes,
            ticketsAtOnce: figure(ticketsAtOnce),
            actWithinMinutes: figure(actWithinMinutes),
          },
        }),
      ),
    onRefused,
    onSaved: onClose,
  });
  return (
    <SideForm
      opened
      onClose={onClose}
      title={t('practice.title', { name: queue.name })}
      submit={t('form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <CheckboxField
        label={t('practice.pushes')}
        description={t('practice.pushesHelp')}
        {...form.getInputProps('pushes', { type: 'checkbox' })}
      />
      <TextField
        label={t('practice.atOnce')}
        description={t('practice.atOnceHelp')}
        inputMode="numeric"
        {...form.getInputProps('ticketsAtOnce')}
      />
      <TextField
        label={t('practice.actWithin')}
        description={t('practice.actWithinHelp')}
        inputMode="numeric"
        {...form.getInputProps('actWithinMinutes')}
      />
    </SideForm>
  );
}

function figure(typed: string): number | null {
  return typed === '' ? null : Number(typed);
}

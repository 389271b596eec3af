import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { useBegun } from '@/api/useBegun';
import { paths } from '@/app/paths';
import { SideForm } from '@/ui/Dialogs';
import { TextArea, TextField } from '@/ui/Field';
import { Link } from '@/ui/Link';
import { SelectField } from '@/ui/SelectField';
import { useBackFocus } from '@/ui/useBackFocus';
import { calendarsQuery, queuesQuery, teamsQuery } from '../queries';
import type { Queue } from '../types';
import { useServerForm } from '../useServerForm';
import { TriageChoice } from './TriageChoice';

/** @param id a queue of the list, or `new` */
export function QueueForm({ id, onClose }: { id: string; onClose: () => void }) {
  useBackFocus();
  const queues = useQuery(queuesQuery).data;
  const teams = useQuery(teamsQuery).data;
  const queue = queues?.find((each) => each.id === id) ?? null;
  if (queues === undefined || teams === undefined || (queue === null && id !== 'new')) return null;
  return <Form queue={queue} teams={teams} onClose={onClose} />;
}

interface FormProps {
  queue: Queue | null;
  teams: readonly { id: string; name: string }[];
  onClose: () => void;
}

function Form({ queue, teams, onClose }: FormProps) {
  const { t } = useTranslation('admin');
  const key = useIdempotencyKey();
  const calendars = useQuery(calendarsQuery).data ?? [];
  const held = useBegun(queue);
  const { form, submit, saving, error } = useServerForm({
    initial: {
      name: queue?.name ?? '',
      purpose: queue?.purpose ?? '',
      teamId: queue?.team.id ?? teams[0]?.id ?? '',
      calendarId: queue?.calendar?.id ?? '',
    },
    save: (values) => save(held.begun, values, key.header()),
    onRefused: held.onRefused,
    onSaved: onClose,
  });
  return (
    <SideForm
      opened
      onClose={onClose}
      title={queue?.name ?? t('queues.new')}
      submit={t(queue === null ? 'queues.submitNew' : 'form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <TextField label={t('queues.name')} data-autofocus {...form.getInputProps('name')} />
      <TextArea label={t('queues.purpose')} rows={2} {...form.getInputProps('purpose')} />
      <SelectField
        label={t('queues.team')}
        data={teams.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('teamId')}
      />
      <SelectField
        label={t('queues.hours')}
        data={[
          { value: '', label: t('queues.standardHours') },
          ...calendars.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps('calendarId')}
      />
      {queue !== null && (
        <Link href={paths.adminTargets(queue.id)} look="text">
          {t('queues.targets')}
        </Link>
      )}
      {queue !== null && <TriageChoice queue={queue} held={held} />}
    </SideForm>
  );
}

interface Values {
  name: string;
  purpose: string;
  teamId: string;
  calendarId: string;
}

function save(queue: Queue | null, values: Values, key: Record<string, string>) {
  const body = { ...values, calendarId: values.calendarId || null };
  return answer(
    queue === null
      ? client.POST('/api/admin/queues', { body, headers: key })
      : client.PUT('/api/admin/queues/{id}', {
          params: { path: { id: queue.id }, header: ifMatch(queue.version) },
          body,
        }),
  );
}

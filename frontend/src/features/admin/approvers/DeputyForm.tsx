import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { isoDate } from '@/lib/time';
import { SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { useBackFocus } from '@/ui/useBackFocus';
import { PersonPick } from '../PersonPick';
import { useServerForm } from '../useServerForm';

const nobody: string | null = null;

/** Somebody is away and could not name a deputy. */
export function DeputyForm({ onClose }: { onClose: () => void }) {
  useBackFocus();
  const { t } = useTranslation('admin');
  const key = useIdempotencyKey();
  const { form, field, submit, saving, error } = useServerForm({
    initial: { person: nobody, deputy: nobody, firstDay: isoDate(new Date()), lastDay: '' },
    save: ({ person, deputy, firstDay, lastDay }) =>
      answer(
        client.POST('/api/admin/deputies', {
          body: { person: person ?? '', deputy: deputy ?? '', firstDay, lastDay },
          headers: key.header(),
        }),
      ),
    onSaved: onClose,
  });
  return (
    <SideForm
      opened
      onClose={onClose}
      title={t('deputies.new')}
      submit={t('deputies.submit')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <PersonPick
        label={t('deputies.person')}
        description={t('deputies.personHelp')}
        known={null}
        {...field('person')}
      />
      <PersonPick
        label={t('deputies.deputy')}
        description={t('deputies.deputyHelp')}
        known={null}
        {...field('deputy')}
      />
      <TextField label={t('deputies.firstDay')} type="date" {...form.getInputProps('firstDay')} />
      <TextField
        label={t('deputies.lastDay')}
        type="date"
        min={form.values.firstDay}
        {...form.getInputProps('lastDay')}
      />
    </SideForm>
  );
}

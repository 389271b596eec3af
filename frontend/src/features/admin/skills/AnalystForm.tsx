import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useBegun } from '@/api/useBegun';
import { SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { useBackFocus } from '@/ui/useBackFocus';
import { analystsQuery } from '../queries';
import type { Analyst } from '../types';
import { useServerForm } from '../useServerForm';
import { SkillChoices } from './SkillChoices';

/** @param id somebody of the list */
export function AnalystForm({ id, onClose }: { id: string; onClose: () => void }) {
  useBackFocus();
  const analyst = useQuery(analystsQuery).data?.find((each) => each.id === id);
  return analyst === undefined ? null : <Form analyst={analyst} onClose={onClose} />;
}

function Form({ analyst, onClose }: { analyst: Analyst; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const { begun, onRefused } = useBegun(analyst);
  const { form, field, submit, saving, error } = useServerForm({
    initial: {
      skillIds: analyst.skills.map((skill) => skill.id),
      ticketsAtOnce: analyst.ticketsAtOnce?.toString() ?? '',
    },
    save: ({ skillIds, ticketsAtOnce }) =>
      answer(
        client.PUT('/api/admin/analysts/{id}', {
          params: { path: { id: analyst.id }, header: ifMatch(begun.version) },
          body: { skillIds, ticketsAtOnce: ticketsAtOnce === '' ? null : Number(ticketsAtOnce) },
        }),
      ),
    onRefused,
    onSaved: onClose,
  });
  return (
    <SideForm
      opened
      onClose={onClose}
      title={analyst.name}
      submit={t('form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <SkillChoices
        label={t('analysts.skills')}
        help={t('analysts.skillsHelp')}
        {...field('skillIds')}
      />
      <TextField
        label={t('analysts.atOnce')}
        description={t('analysts.atOnceHelp')}
        inputMode="numeric"
        {...form.getInputProps('ticketsAtOnce')}
      />
    </SideForm>
  );
}

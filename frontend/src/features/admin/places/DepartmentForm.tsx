import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { useBackFocus } from '@/ui/useBackFocus';
import { PersonPick } from '../PersonPick';
import { departmentsQuery } from '../queries';
import type { Department } from '../types';
import { useServerForm } from '../useServerForm';

/** @param id a department of the list, or `new` */
export function DepartmentForm({ id, onClose }: { id: string; onClose: () => void }) {
  useBackFocus();
  const departments = useQuery(departmentsQuery).data;
  const department = departments?.find((each) => each.id === id) ?? null;
  if (departments === undefined || (department === null && id !== 'new')) return null;
  return <Form department={department} onClose={onClose} />;
}

function Form({ department, onClose }: { department: Department | null; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const key = useIdempotencyKey();
  const { form, field, submit, saving, error } = useServerForm({
    initial: { name: department?.name ?? '', headId: department?.head?.id ?? null },
    save: (body) =>
      answer(
        department === null
          ? client.POST('/api/admin/departments', { body, headers: key.header() })
          : client.PUT('/api/admin/departments/{id}', {
              params: { path: { id: department.id }, header: ifMatch(department.version) },
              body,
            }),
      ),
    onSaved: onClose,
  });
  return (
    <SideForm
      opened
      onClose={onClose}
      title={department?.name ?? t('departments.new')}
      submit={t(department === null ? 'departments.submitNew' : 'form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <TextField label={t('departments.name')} data-autofocus {...form.getInputProps('name')} />
      <PersonPick
        label={t('departments.head')}
        description={t('departments.headHelp')}
        known={department?.head}
        {...field('headId')}
      />
    </SideForm>
  );
}

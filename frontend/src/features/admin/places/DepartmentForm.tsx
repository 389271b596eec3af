import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { NamedForm } from '../NamedForm';
import { PersonPick } from '../PersonPick';
import { departmentsQuery } from '../queries';

/** @param id a department of the list, or `new` */
export function DepartmentForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <NamedForm
      id={id}
      list={useQuery(departmentsQuery).data}
      words={{
        name: t('departments.name'),
        fresh: t('departments.new'),
        add: t('departments.submitNew'),
      }}
      onClose={onClose}
      initialOf={(department) => ({
        name: department?.name ?? '',
        headId: department?.head?.id ?? null,
      })}
      add={(body, headers) => answer(client.POST('/api/admin/departments', { body, headers }))}
      change={(department, body) =>
        answer(
          client.PUT('/api/admin/departments/{id}', {
            params: { path: { id: department.id }, header: ifMatch(department.version) },
            body,
          }),
        )
      }
    >
      {(field, department) => (
        <PersonPick
          label={t('departments.head')}
          description={t('departments.headHelp')}
          known={department?.head}
          {...field('headId')}
        />
      )}
    </NamedForm>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { useBackFocus } from '@/ui/useBackFocus';
import { sitesQuery } from '../queries';
import type { Site } from '../types';
import { useServerForm } from '../useServerForm';

/** @param id a site of the list, or `new` */
export function SiteForm({ id, onClose }: { id: string; onClose: () => void }) {
  useBackFocus();
  const sites = useQuery(sitesQuery).data;
  const site = sites?.find((each) => each.id === id) ?? null;
  if (sites === undefined || (site === null && id !== 'new')) return null;
  return <Form site={site} onClose={onClose} />;
}

function Form({ site, onClose }: { site: Site | null; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const key = useIdempotencyKey();
  const { form, submit, saving, error } = useServerForm({
    initial: { name: site?.name ?? '' },
    save: (body) =>
      answer(
        site === null
          ? client.POST('/api/admin/sites', { body, headers: key.header() })
          : client.PUT('/api/admin/sites/{id}', {
              params: { path: { id: site.id }, header: ifMatch(site.version) },
              body,
            }),
      ),
    onSaved: onClose,
  });
  return (
    <SideForm
      opened
      onClose={onClose}
      title={site?.name ?? t('sites.new')}
      submit={t(site === null ? 'sites.submitNew' : 'form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <TextField label={t('sites.name')} data-autofocus {...form.getInputProps('name')} />
    </SideForm>
  );
}

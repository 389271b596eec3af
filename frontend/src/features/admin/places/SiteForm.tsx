import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { NamedForm } from '../NamedForm';
import { sitesQuery } from '../queries';

/** @param id a site of the list, or `new` */
export function SiteForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <NamedForm
      id={id}
      list={useQuery(sitesQuery).data}
      words={{ name: t('sites.name'), fresh: t('sites.new'), add: t('sites.submitNew') }}
      onClose={onClose}
      initialOf={(site) => ({ name: site?.name ?? '' })}
      add={(body, headers) => answer(client.POST('/api/admin/sites', { body, headers }))}
      change={(site, body) =>
        answer(
          client.PUT('/api/admin/sites/{id}', {
            params: { path: { id: site.id }, header: ifMatch(site.version) },
            body,
          }),
        )
      }
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { restrictionsQuery, sitesQuery } from '../queries';
import type { Kind } from '../types';

const kinds: readonly Kind[] = ['INCIDENT', 'REQUEST', 'QUESTION', 'EXCEPTION_REQUEST'];

export function kindOf(value: string): Kind | null {
  return kinds.find((kind) => kind === value) ?? null;
}

/** What a rule can look at, and a ticket can be. */
export function useRoutingChoices() {
  const { t } = useTranslation('admin');
  const sites = useQuery(sitesQuery).data ?? [];
  const restrictions = useQuery(restrictionsQuery).data ?? [];
  return {
    kinds: kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    restrictions: [
      { value: '', label: t('routing.anyRestriction') },
      ...restrictions.map(({ key, name }) => ({ value: key, label: name })),
    ],
    sites: [
      { value: '', label: t('routing.anySite') },
      ...sites.map(({ id, name }) => ({ value: id, label: name })),
    ],
  };
}

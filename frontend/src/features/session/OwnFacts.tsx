import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ownAccountQuery } from '@/api/account';
import { Facts, Sheet } from '@/ui/Surface';

import { Loaded } from './Loaded';
import css from './session.module.css';

/** What others see of me, to be corrected by those who keep it. */
export function OwnFacts() {
  const { t } = useTranslation('session');
  const account = useQuery(ownAccountQuery);
  return (
    <Sheet title={t('you.facts')}>
      <Loaded query={account}>
        {(me) => (
          <>
            <Facts
              facts={[
                [t('you.email'), me.email],
                [t('you.does'), me.title ?? t('you.unknown')],
                [t('you.phone'), me.phone ?? t('you.unknown')],
                [t('you.department'), me.department?.name ?? t('you.unknown')],
                [t('you.site'), me.site?.name ?? t('you.unknown')],
                [t('you.manager'), me.manager?.name ?? t('you.unknown')],
                [t('you.roles'), me.roles.map((role) => t(`you.roleNames.${role}`)).join(', ')],
                ...named(t('you.teams'), me.teams),
                ...named(t('you.approver'), me.approverGroups),
              ]}
            />
            <p className={css.beside}>{t('you.wrongFacts')}</p>
          </>
        )}
      </Loaded>
    </Sheet>
  );
}

function named(term: string, groups: readonly { name: string }[]): [string, string][] {
  return groups.length === 0 ? [] : [[term, groups.map((group) => group.name).join(', ')]];
}

import { IconCircleCheck, IconHourglass, IconLock, IconLogout2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { exactMoment, localeOf } from '@/lib/time';
import { Status } from '@/ui/Status';
import { Facts } from '@/ui/Surface';
import { personQuery } from '../queries';
import type { PersonDetail } from '../types';
import { Deactivation } from './Deactivation';
import { OneTimeCode } from './OneTimeCode';
import css from './people.module.css';

interface PersonAccessProps {
  id: string;
  onChanged: (person: PersonDetail) => void;
}

/** How a person gets in, and how they are kept out. */
export function PersonAccess({ id, onChanged }: PersonAccessProps) {
  const { t } = useTranslation('admin');
  const person = useQuery(personQuery(id)).data;
  if (person === undefined) return null;
  const groups = [...person.teams, ...person.approverGroups].map((group) => group.name);
  return (
    <section className={css.access} aria-label={t('person.access')}>
      <h3>{t('person.access')}</h3>
      <AccessState person={person} />
      {groups.length > 0 && <Facts facts={[[t('person.belongs'), groups.join(', ')]]} />}
      {person.active && <OneTimeCode person={person} />}
      <Deactivation person={person} onChanged={onChanged} />
    </section>
  );
}

function AccessState({ person }: { person: PersonDetail }) {
  const { t, i18n } = useTranslation('admin');
  if (!person.active) {
    return (
      <Status tone="quiet" icon={IconLogout2} sentence>
        {t('person.inactive', { name: person.name })}
      </Status>
    );
  }
  if (person.invitedUntil) {
    const until = exactMoment(new Date(person.invitedUntil), localeOf(i18n.language));
    return (
      <Status tone="wait" icon={IconHourglass} sentence>
        {t('person.access_invited', { until })}
      </Status>
    );
  }
  return person.hasPassword ? (
    <Status tone="good" icon={IconCircleCheck} sentence>
      {t('person.access_has')}
    </Status>
  ) : (
    <Status tone="soon" icon={IconLock} sentence>
      {t('person.access_none')}
    </Status>
  );
}

import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { paths } from '@/app/paths';

type Readiness = components['schemas']['Readiness'];

export interface Step {
  id: 'people' | 'analysts' | 'queues' | 'hours' | 'approvers' | 'signIn';
  done: boolean;
  /** How it stands, from the facts. */
  sentence: string;
  href: string;
}

/** The facts as steps, in the order in which one would do them. Empty until they are known. */
export function useMissing(facts: Readiness | undefined): Step[] {
  const { t, i18n } = useTranslation('admin');
  if (facts === undefined) return [];
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
  const idle = facts.queuesWithoutAnalysts;
  const undecided = facts.rolesWithoutApprover;
  return [
    {
      id: 'people',
      done: facts.people > 1,
      sentence:
        facts.people > 1
          ? t('overview.people.done', { count: facts.people })
          : t('overview.people.open'),
      href: paths.adminPeople,
    },
    {
      id: 'analysts',
      done: facts.analysts > 0,
      sentence:
        facts.analysts > 0
          ? t('overview.analysts.done', { count: facts.analysts })
          : t('overview.analysts.open'),
      href: paths.adminTeams,
    },
    {
      id: 'queues',
      done: idle.length === 0,
      sentence:
        idle.length === 0
          ? t('overview.queues.done', { count: facts.queues })
          : t('overview.queues.open', { names: list(idle) }),
      href: paths.adminQueues,
    },
    {
      id: 'hours',
      done: facts.hoursConfirmed,
      sentence: facts.hoursConfirmed ? t('overview.hours.done') : t('overview.hours.open'),
      href: paths.adminCalendars,
    },
    {
      id: 'approvers',
      done: undecided.length === 0,
      sentence:
        undecided.length === 0
          ? t('overview.approvers.done')
          : t('overview.approvers.open', { names: list(undecided) }),
      href: paths.adminApprovers,
    },
    {
      id: 'signIn',
      done: facts.peopleWithoutPassword === 0,
      sentence:
        facts.peopleWithoutPassword === 0
          ? t('overview.signIn.done')
          : t('overview.signIn.open', { count: facts.peopleWithoutPassword }),
      href: paths.adminPeople,
    },
  ];
}

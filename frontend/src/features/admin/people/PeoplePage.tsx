import { IconCircleCheck, IconLock, IconLogout2, IconPlus, IconUser } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Button, LinkButton } from '@/ui/Button';
import { type Column, DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';
import { Status } from '@/ui/Status';
import { AdminPage } from '../AdminPage';
import { peopleQuery } from '../queries';
import { TableCard } from '../TableCard';
import type { PersonSummary } from '../types';
import { useLoadError } from '../useLoadError';
import { PeopleFilterBar } from './PeopleFilterBar';
import { PersonPanel } from './PersonPanel';
import css from './people.module.css';

/** Everybody, found by words; one of them, or a new one, beside the list. */
export function PeoplePage() {
  const { t } = useTranslation('admin');
  const { search, left, person } = useSearch({ from: '/inside/admin/people' });
  const navigate = useNavigate({ from: '/admin/people' });
  const people = useInfiniteQuery(peopleQuery({ search, active: left !== true }));
  const error = useLoadError(people);
  const close = () => navigate({ search: ({ person: _, ...rest }) => rest });
  return (
    <AdminPage
      title={t('people.title')}
      action={
        <LinkButton
          href={paths.adminNewPerson}
          kind="primary"
          icon={<IconPlus aria-hidden="true" />}
        >
          {t('people.add')}
        </LinkButton>
      }
    >
      <PeopleFilterBar search={search ?? ''} left={left === true} />
      <TableCard>
        <DataTable
          caption={t('people.list')}
          columns={usePeopleColumns()}
          rows={people.data?.pages.flatMap((page) => page.items)}
          rowKey={(row) => row.id}
          rowHref={(row) => addressOf(row.id, search, left)}
          loading={people.isPending}
          error={error}
          empty={
            <EmptyState
              icon={IconUser}
              title={t(left && !search ? 'people.noneLeftTitle' : 'people.noneTitle')}
            >
              {t(left && !search ? 'people.noneLeft' : 'people.none')}
            </EmptyState>
          }
        />
      </TableCard>
      {people.hasNextPage && (
        <div>
          <Button onClick={() => people.fetchNextPage()} loading={people.isFetchingNextPage}>
            {t('form.more')}
          </Button>
        </div>
      )}
      {person !== undefined && <PersonPanel key={person} id={person} onClose={close} />}
    </AdminPage>
  );
}

/** The panel is a part of the address, beside the filter that it was opened from. */
function addressOf(id: string, search: string | undefined, left: boolean | undefined): string {
  const more = new URLSearchParams();
  if (search) more.set('search', search);
  if (left) more.set('left', 'true');
  const filter = more.toString();
  return filter === '' ? paths.adminPerson(id) : `${paths.adminPerson(id)}&${filter}`;
}

function usePeopleColumns(): Column<PersonSummary>[] {
  const { t } = useTranslation('admin');
  return [
    { id: 'name', header: t('people.name'), cell: (person) => person.name },
    {
      id: 'does',
      header: t('people.does'),
      cell: (person) => (
        <span className={person.title ? undefined : css.quiet}>{person.title || person.email}</span>
      ),
    },
    {
      id: 'at',
      header: t('people.at'),
      cell: (person) =>
        [person.department?.name, person.site?.name].filter(Boolean).join(' · ') || (
          <span className={css.quiet}>{t('form.none')}</span>
        ),
    },
    {
      id: 'roles',
      header: t('people.roles'),
      cell: (person) =>
        person.roles
          .filter((role) => role !== 'EMPLOYEE' || person.roles.length === 1)
          .map((role) => t(`roles.${role}`))
          .join(', '),
    },
    { id: 'signIn', header: t('people.signIn'), cell: (person) => <SignInState person={person} /> },
  ];
}

function SignInState({ person }: { person: PersonSummary }) {
  const { t } = useTranslation('admin');
  if (!person.active) {
    return (
      <Status tone="quiet" icon={IconLogout2}>
        {t('people.gone')}
      </Status>
    );
  }
  return person.hasPassword ? (
    <Status tone="good" icon={IconCircleCheck}>
      {t('people.canSignIn')}
    </Status>
  ) : (
    <Status tone="soon" icon={IconLock}>
      {t('people.cannotSignIn')}
    </Status>
  );
}

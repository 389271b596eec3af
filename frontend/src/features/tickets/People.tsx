import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownAccountQuery } from '@/api/account';
import { colleaguesQuery, type Ticket, useBringIn, useTakeOut } from '@/api/tickets';
import { useProblemWords } from '@/api/useProblemWords';
import { useLater } from '@/lib/useLater';
import { Button } from '@/ui/Button';
import { Face } from '@/ui/Face';
import { FormErrors } from '@/ui/FormErrors';
import { PickField } from '@/ui/PickField';
import css from './tickets.module.css';

interface PeopleProps {
  ticket: Ticket;
  onDone: () => void;
}

/** Who reads and writes along, and somebody more. */
export function People({ ticket, onDone }: PeopleProps) {
  const { t } = useTranslation('ticket');
  const words = useProblemWords();
  const bringIn = useBringIn();
  const takeOut = useTakeOut();
  const refused = bringIn.error ?? takeOut.error;
  const seen = { number: ticket.number, version: ticket.version };
  return (
    <section className={css.panel} aria-label={t('people.title')}>
      <ColleagueBox
        ticket={ticket}
        onPick={(person) => bringIn.mutate({ ...seen, person })}
        busy={bringIn.isPending}
      />
      <Manager
        ticket={ticket}
        onPick={(person) => bringIn.mutate({ ...seen, person })}
        busy={bringIn.isPending}
      />
      <FormErrors
        title={refused ? words(refused).title : undefined}
        reasons={refused ? [words(refused).detail] : []}
      />
      <ul className={css.people} aria-label={t('people.along')}>
        {ticket.watchers.map(({ person }) => (
          <li key={person.id}>
            <Face name={person.name} size="small" />
            <span>{person.name}</span>
            <Button
              kind="plain"
              size="small"
              loading={takeOut.isPending && takeOut.variables?.person === person.id}
              onClick={() => takeOut.mutate({ ...seen, person: person.id })}
              aria-label={t('people.takeOut', { name: person.name })}
            >
              {t('people.out')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={css.buttons}>
        <Button onClick={onDone}>{t('people.done')}</Button>
      </div>
    </section>
  );
}

/** One's own manager, in one press. */
function Manager({ ticket, onPick, busy }: ColleagueBoxProps) {
  const { t } = useTranslation('hearing');
  const manager = useQuery(ownAccountQuery).data?.manager;
  if (manager == null || manager.id === ticket.requester.id) return null;
  if (ticket.watchers.some(({ person }) => person.id === manager.id)) return null;
  return (
    <div>
      <Button loading={busy} onClick={() => onPick(manager.id)}>
        {t('ask.manager', { name: manager.name })}
      </Button>{' '}
      {t('ask.managerWhat')}
    </div>
  );
}

interface ColleagueBoxProps {
  ticket: Ticket;
  onPick: (person: string) => void;
  busy: boolean;
}

function ColleagueBox({ ticket, onPick, busy }: ColleagueBoxProps) {
  const { t } = useTranslation('ticket');
  const [typed, setTyped] = useState('');
  const search = useLater(typed.trim(), 250);
  const found = useQuery({ ...colleaguesQuery(search, false), enabled: search.length >= 2 });
  const there = new Set([ticket.requester.id, ...ticket.watchers.map(({ person }) => person.id)]);
  const people = search.length >= 2 ? (found.data ?? []) : [];
  return (
    <PickField
      label={t('people.title')}
      description={t('people.what')}
      placeholder={t('people.type')}
      data={people
        .filter((person) => !there.has(person.id))
        .map(({ id, name, department }) => ({
          value: id,
          label: department ? `${name}, ${department}` : name,
        }))}
      filter={({ options }) => options}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => {
        if (id !== null) onPick(id);
        setTyped('');
      }}
      nothingFoundMessage={t(search.length < 2 ? 'people.more' : 'people.nobody')}
      disabled={busy}
      data-autofocus
      autoFocus
    />
  );
}

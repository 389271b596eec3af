import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PickField, PickManyField } from '@/ui/PickField';
import { peopleQuery } from './queries';
import type { PersonName, Role } from './types';

interface Common {
  label: string;
  description?: string;
  error?: React.ReactNode;
  /** Only people with one of these. */
  roles?: readonly [Role] | readonly [Role, Role];
}

interface PersonPickProps extends Common {
  value: string | null;
  /** Who it is now, so that the name is there before anybody is looked up. */
  known: PersonName | null | undefined;
  onChange: (value: string | null) => void;
  /** Who cannot be meant. */
  except?: string | undefined;
}

/** One person out of all, found by typing. */
export function PersonPick({ known, except, roles, value, ...field }: PersonPickProps) {
  const { t } = useTranslation('admin');
  const found = useFound(roles, known ? [known] : [], value === null ? [] : [value]);
  return (
    <PickField
      {...field}
      value={value}
      clearable
      clearButtonProps={{ 'aria-label': t('form.nobody') }}
      placeholder={t('form.nobody')}
      data={found.options.filter((option) => option.value !== except)}
      filter={({ options }) => options}
      searchValue={found.typed}
      onSearchChange={found.setTyped}
    />
  );
}

interface PeoplePickProps extends Common {
  value: string[];
  known: readonly PersonName[];
  onChange: (value: string[]) => void;
}

/** Several people out of all. */
export function PeoplePick({ known, roles, value, ...field }: PeoplePickProps) {
  const { t } = useTranslation('admin');
  const found = useFound(roles, known, value);
  return (
    <PickManyField
      {...field}
      value={value}
      placeholder={value.length === 0 ? t('form.nobody') : ''}
      hidePickedOptions
      data={found.options}
      filter={({ options }) => options}
      searchValue={found.typed}
      onSearchChange={found.setTyped}
    />
  );
}

/** Those found by what was typed, and always those who are picked: a choice never loses its name. */
function useFound(
  roles: Common['roles'],
  known: readonly PersonName[],
  picked: readonly string[],
): {
  options: { value: string; label: string }[];
  typed: string;
  setTyped: (text: string) => void;
} {
  const [typed, setTyped] = useState('');
  const [seen, setSeen] = useState<readonly PersonName[]>(known);
  const [search] = useDebouncedValue(typed, 200);
  const named = seen.some((person) => person.name === search);
  const filter = { active: true, search: search === '' || named ? undefined : search };
  // What the arrows stand on stays while more is typed.
  const first = useInfiniteQuery({
    ...peopleQuery({ ...filter, role: roles?.[0] }),
    placeholderData: keepPreviousData,
  });
  const second = useInfiniteQuery({
    ...peopleQuery({ ...filter, role: roles?.[1] }),
    enabled: roles?.[1] !== undefined,
    placeholderData: keepPreviousData,
  });
  const queries = roles?.[1] === undefined ? [first] : [first, second];
  const people = onePerPerson(queries.flatMap((each) => each.data?.pages[0]?.items ?? []));
  const fresh = people.filter((person) => !seen.some((other) => other.id === person.id));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  const shown = new Set([...picked, ...people.map((person) => person.id)]);
  return {
    options: seen
      .filter((person) => shown.has(person.id))
      .map((person) => ({ value: person.id, label: person.name }))
      .sort((one, other) => one.label.localeCompare(other.label)),
    typed,
    setTyped,
  };
}

/** An analyst who is a supervisor too is found twice. */
function onePerPerson(people: readonly PersonName[]): PersonName[] {
  return [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()];
}

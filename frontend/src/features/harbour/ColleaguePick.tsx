import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLater } from '@/lib/useLater';
import { PickField } from '@/ui/PickField';
import { colleaguesQuery } from './api';
import type { PersonName } from './types';

interface ColleaguePickProps {
  label: string;
  description: string;
  value: PersonName | null;
  onChange: (person: PersonName | null) => void;
  /** Only people whom one leads; they are offered before anything is typed. */
  led?: boolean;
  error?: string | undefined;
}

/** A colleague, found by the beginning of any part of their name. */
export function ColleaguePick(props: ColleaguePickProps) {
  const { label, description, value, onChange, led = false, error } = props;
  const { t } = useTranslation('harbour');
  const [typed, setTyped] = useState(value?.name ?? '');
  const search = useLater(typed.trim(), 250);
  const searches = search.length >= 2 && search !== value?.name;
  const found = useQuery({
    ...colleaguesQuery(searches ? search : '', led),
    enabled: searches || led,
    placeholderData: keepPreviousData,
  });
  const people = searches || led ? (found.data ?? []) : [];
  const options = new Map<string, PersonName>(people.map((person) => [person.id, person]));
  if (value !== null && !options.has(value.id)) options.set(value.id, value);
  return (
    <PickField
      label={label}
      description={description}
      placeholder={t('people.type')}
      data={[...options.values()].map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options: all }) => all}
      value={value?.id ?? null}
      onChange={(id) => {
        const person = id === null ? undefined : options.get(id);
        onChange(person === undefined ? null : { id: person.id, name: person.name });
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={t(search.length < 2 ? 'people.more' : 'people.nobody')}
      clearable
      error={error}
    />
  );
}

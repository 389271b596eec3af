import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLater } from '@/lib/useLater';
import { PickField } from '@/ui/PickField';
import { colleaguesQuery } from './api';
import type { PersonName } from './types';

interface ColleaguePickProps {
  label: string;
  description?: string;
  value: PersonName | null;
  onChange: (person: PersonName | null) => void;
  /** Only people for whom one may file. */
  onBehalf?: boolean;
  error?: string | undefined;
  /** Somebody to offer before anything is typed. */
  likely?: readonly PersonName[];
  autoFocus?: boolean;
}

/** A colleague, found by the beginning of any part of their name. */
export function ColleaguePick(props: ColleaguePickProps) {
  const { label, description, value, onChange, onBehalf = false, error, likely = [] } = props;
  const { autoFocus = false } = props;
  const { t } = useTranslation('exceptions');
  const [typed, setTyped] = useState(value?.name ?? '');
  const search = useLater(typed.trim(), 250);
  const wanted = search.length >= 2 && search !== value?.name;
  const found = useQuery({
    ...colleaguesQuery(search, onBehalf),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
  const people = wanted ? (found.data ?? []) : likely;
  const options = new Map(people.map((person) => [person.id, person]));
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
      nothingFoundMessage={search.length < 2 ? t('people.more') : t('people.nobody')}
      clearable
      autoFocus={autoFocus}
      error={error}
    />
  );
}

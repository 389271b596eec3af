import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { colleaguesQuery } from '@/api/tickets';
import { useLater } from '@/lib/useLater';
import { PickField } from '@/ui/PickField';

interface Person {
  id: string;
  name: string;
}

interface CallerFieldProps {
  value: Person | null;
  /** Those who share the number, before anybody is looked up. */
  candidates: readonly Person[];
  onChange: (person: Person | null) => void;
  error?: string | undefined;
}

/** Who it was: one of those who share the number, or anybody by name. */
export function CallerField({ value, candidates, onChange, error }: CallerFieldProps) {
  const { t } = useTranslation('calls');
  const [typed, setTyped] = useState(value?.name ?? '');
  const search = useLater(typed.trim(), 250);
  const wanted = search.length >= 2 && search !== value?.name;
  const found = useQuery({ ...colleaguesQuery(search, true), enabled: wanted });
  const offered: readonly Person[] = wanted ? (found.data ?? []) : candidates;
  const people = new Map(
    [...offered, ...(value === null ? [] : [value])].map((person) => [person.id, person]),
  );
  return (
    <PickField
      label={t('who.label')}
      placeholder={t('who.type')}
      data={[...people.values()].map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      value={value?.id ?? null}
      onChange={(id) => onChange((id === null ? undefined : people.get(id)) ?? null)}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={t(wanted ? 'who.nobody' : 'who.more')}
      error={error}
      clearable
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { colleaguesQuery } from '@/api/tickets';
import { useLater } from '@/lib/useLater';
import { CheckboxField } from '@/ui/CheckboxField';
import { PickField } from '@/ui/PickField';
import css from './ask.module.css';
import type { ForWhomProps } from './ForWhom';

type WhomProps = ForWhomProps & { staff: boolean };

/** Whether it is for somebody else, and for whom. */
export function Whom({ value, onChange, staff }: WhomProps) {
  const { t } = useTranslation('ask');
  const [other, setOther] = useState(value !== null);
  return (
    <div className={css.forWhom}>
      <CheckboxField
        label={t('form.forOther')}
        checked={other}
        onChange={(event) => {
          setOther(event.currentTarget.checked);
          if (!event.currentTarget.checked) onChange(null);
        }}
      />
      {other && <PersonField value={value} onChange={onChange} staff={staff} />}
    </div>
  );
}

function PersonField({ value, onChange, staff }: WhomProps) {
  const { t } = useTranslation('ask');
  const [typed, setTyped] = useState(value?.name ?? '');
  const search = useLater(typed.trim(), 250);
  const wanted = !staff || search.length >= 2;
  const found = useQuery({
    ...colleaguesQuery(search === value?.name ? '' : search, true),
    enabled: wanted,
  });
  const people = new Map((wanted ? (found.data ?? []) : []).map((person) => [person.id, person]));
  const options = [...people.values()].map(({ id, name, department }) => ({
    value: id,
    label: department ? `${name}, ${department}` : name,
  }));
  if (value !== null && !people.has(value.id)) options.push({ value: value.id, label: value.name });
  return (
    <PickField
      label={t('form.whom')}
      placeholder={t('form.whomType')}
      data={options}
      filter={({ options: all }) => all}
      value={value?.id ?? null}
      onChange={(id) => {
        const person = id === null ? undefined : people.get(id);
        onChange(person === undefined ? null : { id: person.id, name: person.name });
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={t(wanted ? 'form.whomNobody' : 'form.whomMore')}
      clearable
    />
  );
}

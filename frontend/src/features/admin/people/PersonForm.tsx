import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { useBegun } from '@/api/useBegun';
import { SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { notify } from '@/ui/notify';
import { SelectField } from '@/ui/SelectField';
import { PersonPick } from '../PersonPick';
import { departmentsQuery, personQuery, sitesQuery } from '../queries';
import type { PersonDescription, PersonDetail } from '../types';
import { useServerForm } from '../useServerForm';
import { FurtherNumbers, useFurtherNumbers } from './FurtherNumbers';
import { PersonAccess } from './PersonAccess';
import { RoleChoices } from './RoleChoices';

interface PersonFormProps {
  /** Null for a new one. */
  person: PersonDetail | null;
  onClose: () => void;
}

export function PersonForm({ person, onClose }: PersonFormProps) {
  const { t } = useTranslation('admin');
  const queryClient = useQueryClient();
  const [madeId, setMadeId] = useState<string>();
  const made = useQuery({ ...personQuery(madeId ?? ''), enabled: madeId !== undefined }).data;
  const held = useBegun(person ?? made ?? null);
  const known = held.begun;
  // By a button in this panel, with nobody else's change in between.
  const goOn = (changed: PersonDetail) => {
    if (changed.version === (known?.version ?? -1) + 1) held.goOn(changed);
  };
  const numbers = useFurtherNumbers(known, goOn, held.onRefused);
  const key = useIdempotencyKey();
  const { form, field, submit, saving, error } = useServerForm({
    initial: valuesOf(person),
    save: (values) => save(known, described(values), key.header()),
    onRefused: held.onRefused,
    onSaved: (saved) => {
      key.renew();
      held.goOn(saved);
      if (known === null) {
        queryClient.setQueryData(personQuery(saved.id).queryKey, saved);
        setMadeId(saved.id);
        notify({ message: t('person.created', { name: saved.name }) });
      } else if (numbers.typed) {
        numbers.keep.mutate(saved, { onSuccess: onClose });
      } else {
        onClose();
      }
    },
  });
  const departments = useQuery(departmentsQuery).data ?? [];
  const sites = useQuery(sitesQuery).data ?? [];
  return (
    <SideForm
      opened
      onClose={onClose}
      title={known?.name ?? t('person.new')}
      submit={t(known === null ? 'person.submitNew' : 'form.save')}
      onSubmit={submit}
      loading={saving || numbers.keep.isPending}
      error={error}
      dirty={form.isDirty() || numbers.typed}
    >
      <TextField label={t('person.name')} data-autofocus {...form.getInputProps('name')} />
      <TextField
        label={t('person.email')}
        description={t('person.emailHelp')}
        type="email"
        autoComplete="off"
        {...form.getInputProps('email')}
      />
      <TextField label={t('person.title')} {...form.getInputProps('title')} />
      <TextField label={t('person.phone')} type="tel" {...form.getInputProps('phone')} />
      <SelectField
        label={t('person.department')}
        data={choices(departments, t('form.none'))}
        {...form.getInputProps('departmentId')}
      />
      <SelectField
        label={t('person.site')}
        data={choices(sites, t('form.none'))}
        {...form.getInputProps('siteId')}
      />
      <PersonPick
        label={t('person.manager')}
        description={t('person.managerHelp')}
        known={person?.manager}
        except={known?.id}
        {...field('managerId')}
      />
      <RoleChoices
        value={form.values.roles}
        onChange={(roles) => form.setFieldValue('roles', roles)}
        error={form.errors.roles}
        help={known !== null}
      />
      {person !== null && <FurtherNumbers person={known ?? person} numbers={numbers} />}
      {known !== null && <PersonAccess id={known.id} onChanged={goOn} />}
    </SideForm>
  );
}

interface Values extends Record<string, unknown> {
  name: string;
  email: string;
  title: string;
  phone: string;
  departmentId: string;
  siteId: string;
  managerId: string | null;
  roles: PersonDescription['roles'];
}

function valuesOf(person: PersonDetail | null): Values {
  return {
    name: person?.name ?? '',
    email: person?.email ?? '',
    title: person?.title ?? '',
    phone: person?.phone ?? '',
    departmentId: person?.department?.id ?? '',
    siteId: person?.site?.id ?? '',
    managerId: person?.manager?.id ?? null,
    roles: person?.roles ?? ['EMPLOYEE'],
  };
}

function described(values: Values): PersonDescription {
  const { name, email, title, phone, departmentId, siteId, managerId, roles } = values;
  return {
    name,
    email,
    title,
    phone,
    departmentId: departmentId || null,
    siteId: siteId || null,
    managerId,
    roles,
  };
}

function save(known: PersonDetail | null, body: PersonDescription, key: Record<string, string>) {
  return answer(
    known === null
      ? client.POST('/api/admin/people', { body, headers: key })
      : client.PUT('/api/admin/people/{id}', {
          params: { path: { id: known.id }, header: ifMatch(known.version) },
          body,
        }),
  );
}

function choices(things: readonly { id: string; name: string }[], none: string) {
  return [
    { value: '', label: none },
    ...things.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

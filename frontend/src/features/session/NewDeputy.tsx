import { useForm } from '@mantine/form';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountKey } from '@/api/account';
import { answer, client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { fieldErrors, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { isoDate } from '@/lib/time';
import { useLater } from '@/lib/useLater';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { PickField } from '@/ui/PickField';
import { colleaguesQuery, ownDeputiesQuery } from './account';
import css from './session.module.css';

const fields = ['deputy', 'firstDay', 'lastDay'];

interface Wanted {
  deputy: string | null;
  firstDay: string;
  lastDay: string;
}

/** Somebody, and from when until when. */
export function NewDeputy() {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const form = useForm<Wanted>({
    initialValues: { deputy: null, firstDay: isoDate(new Date()), lastDay: '' },
  });
  const name = useMutation({
    mutationFn: ({ deputy, firstDay, lastDay }: Wanted) =>
      answer(
        client.POST('/api/deputies', {
          body: { deputy: deputy ?? '', firstDay, lastDay },
          headers: key.header(),
        }),
      ),
    onSuccess: () => {
      key.renew();
      form.reset();
      queryClient.invalidateQueries({ queryKey: accountKey });
      queryClient.invalidateQueries({ queryKey: ownDeputiesQuery.queryKey });
    },
    onError: (error) => {
      key.renewAfter(error);
      form.setErrors(fieldErrors(problemOf(error), fields).byField);
    },
  });
  const refused = name.isError ? problemOf(name.error) : undefined;
  return (
    <form
      className={css.fields}
      onSubmit={form.onSubmit((values) => name.mutate(values))}
      noValidate
    >
      <WhoPick
        key={name.data?.id ?? 'first'}
        value={form.values.deputy}
        onChange={(deputy) => form.setFieldValue('deputy', deputy)}
        error={form.errors.deputy}
      />
      <div className={css.days}>
        <TextField label={t('you.firstDay')} type="date" {...form.getInputProps('firstDay')} />
        <TextField
          label={t('you.lastDay')}
          type="date"
          min={form.values.firstDay}
          {...form.getInputProps('lastDay')}
        />
      </div>
      <FormErrors
        title={refused && words(name.error).title}
        reasons={refused ? fieldErrors(refused, fields).others : []}
      />
      <div>
        <Button type="submit" loading={name.isPending}>
          {t('you.nameDeputy')}
        </Button>
      </div>
    </form>
  );
}

interface WhoPickProps {
  value: string | null;
  onChange: (person: string | null) => void;
  error: React.ReactNode;
}

/** A colleague, found by the beginning of any part of their name. */
function WhoPick({ value, onChange, error }: WhoPickProps) {
  const { t } = useTranslation('session');
  const [typed, setTyped] = useState('');
  const search = useLater(typed.trim(), 250);
  const found = useQuery({
    ...colleaguesQuery(search),
    enabled: search.length >= 2,
    placeholderData: keepPreviousData,
  });
  return (
    <PickField
      label={t('you.deputy')}
      placeholder={t('you.deputyType')}
      data={(found.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={t('you.deputyNobody')}
      clearable
      error={error}
    />
  );
}

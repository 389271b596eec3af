import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountKey } from '@/api/account';
import { answer, client } from '@/api/client';
import { fieldErrors, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { SecretText } from '@/ui/SecretText';
import { SelectField } from '@/ui/SelectField';

import css from './session.module.css';

const scopes = ['READ', 'WRITE'] as const;
const lengths = [7, 30, 90, 365] as const;
const fields = ['name', 'scope', 'days'];

interface Wanted {
  name: string;
  scope: (typeof scopes)[number];
  days: string;
}

const empty: Wanted = { name: '', scope: 'READ', days: '90' };

/** A token is shown in the moment in which it is made, and never again. */
export function NewToken() {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const form = useForm({ initialValues: empty });
  const make = useMutation({
    mutationFn: ({ name, scope, days }: Wanted) =>
      answer(client.POST('/api/account/tokens', { body: { name, scope, days: Number(days) } })),
    onSuccess: () => {
      form.reset();
      queryClient.invalidateQueries({ queryKey: accountKey });
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error), fields).byField),
  });
  const refused = make.isError ? problemOf(make.error) : undefined;
  if (make.data !== undefined) {
    return (
      <div className={css.fields}>
        <SecretText
          label={t('you.tokenText')}
          text={make.data.text}
          copy={t('you.copy')}
          copied={t('you.copied')}
        >
          {t('you.tokenShown')}
        </SecretText>
        <div>
          <Button onClick={() => make.reset()}>{t('you.gotIt')}</Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className={css.newToken}
      onSubmit={form.onSubmit((values) => make.mutate(values))}
      noValidate
    >
      <TextField label={t('you.tokenName')} {...form.getInputProps('name')} />
      <SelectField
        label={t('you.tokenScope')}
        data={scopes.map((scope) => ({ value: scope, label: t(`you.scopes.${scope}`) }))}
        {...form.getInputProps('scope')}
      />
      <SelectField
        label={t('you.tokenDays')}
        data={lengths.map((days) => ({
          value: String(days),
          label: days === 365 ? t('you.year') : t('you.days', { count: days }),
        }))}
        {...form.getInputProps('days')}
      />
      <Button type="submit" loading={make.isPending}>
        {t('you.makeToken')}
      </Button>
      <FormErrors
        title={refused && words(make.error).title}
        reasons={refused ? fieldErrors(refused, fields).others : []}
      />
    </form>
  );
}

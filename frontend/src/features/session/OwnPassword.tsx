import { useForm } from '@mantine/form';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountKey } from '@/api/account';
import { answer, client } from '@/api/client';
import { fieldErrors, problemOf } from '@/api/problem';
import { useSignedIn } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { CheckboxField } from '@/ui/CheckboxField';
import { FormErrors } from '@/ui/FormErrors';
import { PasswordField } from '@/ui/PasswordField';
import { Notice } from '@/ui/States';
import { Sheet } from '@/ui/Surface';

import css from './session.module.css';

const empty = { currentPassword: '', newPassword: '', revokeTokens: false };

export function OwnPassword() {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const { person } = useSignedIn();
  const queryClient = useQueryClient();
  const form = useForm({ mode: 'uncontrolled', initialValues: empty });
  const change = useMutation({
    mutationFn: (body: typeof empty) => answer(client.PUT('/api/account/password', { body })),
    onSuccess: () => {
      form.reset();
      queryClient.invalidateQueries({ queryKey: accountKey });
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error), Object.keys(empty)).byField),
  });
  const refused = change.isError ? problemOf(change.error) : undefined;
  const { others } = refused ? fieldErrors(refused, Object.keys(empty)) : { others: [] };
  return (
    <Sheet title={t('you.password')}>
      <form
        className={css.fields}
        onSubmit={form.onSubmit((body) => change.mutate(body))}
        noValidate
      >
        <input type="email" value={person.email} autoComplete="username" readOnly hidden />
        <PasswordField
          label={t('you.current')}
          autoComplete="current-password"
          key={form.key('currentPassword')}
          {...form.getInputProps('currentPassword')}
        />
        <PasswordField
          label={t('you.new')}
          description={t('you.newHelp')}
          autoComplete="new-password"
          key={form.key('newPassword')}
          {...form.getInputProps('newPassword')}
        />
        <CheckboxField
          label={t('you.revokeTokens')}
          description={t('you.revokeTokensHelp')}
          key={form.key('revokeTokens')}
          {...form.getInputProps('revokeTokens', { type: 'checkbox' })}
        />
        <FormErrors title={refused && words(change.error).title} reasons={others} />
        <div role="status">
          {change.isSuccess && (
            <Notice tone="good" icon={IconCircleCheck}>
              {t(change.variables.revokeTokens ? 'you.changedAndRevoked' : 'you.changed')}
            </Notice>
          )}
        </div>
        <div>
          <Button type="submit" loading={change.isPending}>
            {t('you.change')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

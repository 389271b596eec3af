import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useChoosePassword } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { FormErrors } from '@/ui/FormErrors';
import { PasswordField } from '@/ui/PasswordField';

import css from './session.module.css';

interface ChoosePasswordFormProps {
  code: string;
  /** For the browser's memory of passwords. */
  email: string;
  onChosen: () => void;
}

export function ChoosePasswordForm({ code, email, onChosen }: ChoosePasswordFormProps) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const choose = useChoosePassword(code);
  const form = useForm({ mode: 'uncontrolled', initialValues: { password: '' } });
  const refused = choose.isError ? problemOf(choose.error) : undefined;
  const { others } = refused ? fieldErrors(refused, ['password']) : { others: [] };
  return (
    <form
      className={css.fields}
      onSubmit={form.onSubmit(({ password }) =>
        choose.mutate(password, {
          onSuccess: onChosen,
          onError: (error) => form.setErrors(fieldErrors(problemOf(error), ['password']).byField),
        }),
      )}
    >
      <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
      <PasswordField
        label={t('invitation.password')}
        description={t('invitation.passwordHelp')}
        autoComplete="new-password"
        required
        data-autofocus
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      <FormErrors title={refused && words(choose.error).title} reasons={others} />
      <Button type="submit" kind="primary" loading={choose.isPending} className={css.submit}>
        {t('invitation.submit')}
      </Button>
    </form>
  );
}

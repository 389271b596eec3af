import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { type Session, useSignIn } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { PasswordField } from '@/ui/PasswordField';
import css from './session.module.css';

interface SignInFormProps {
  login?: string;
  onSignedIn: (session: Session) => void;
}

export function SignInForm({ login = '', onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const signIn = useSignIn();
  const form = useForm({ mode: 'uncontrolled', initialValues: { login, password: '' } });
  const refused = signIn.isError ? problemOf(signIn.error) : undefined;
  const title = refused?.status === 401 ? t('signIn.wrong') : words(signIn.error).title;

  return (
    <form
      className={css.fields}
      onSubmit={form.onSubmit((body) => signIn.mutate(body, { onSuccess: onSignedIn }))}
    >
      <TextField
        label={t('signIn.login')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        data-autofocus={login === '' || undefined}
        key={form.key('login')}
        {...form.getInputProps('login')}
      />
      <PasswordField
        label={t('signIn.password')}
        autoComplete="current-password"
        required
        data-autofocus={login !== '' || undefined}
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      <FormErrors title={refused && title} />
      <Button type="submit" kind="primary" loading={signIn.isPending} className={css.submit}>
        {t('signIn.submit')}
      </Button>
      <p className={css.beside}>{t('signIn.forgotten')}</p>
    </form>
  );
}

import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useSetUp } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { PasswordField } from '@/ui/PasswordField';
import css from './session.module.css';

const empty = { code: '', name: '', email: '', password: '' };

export function SetUpForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const setUp = useSetUp();
  const form = useForm({ mode: 'uncontrolled', initialValues: empty });
  const refused = setUp.isError ? problemOf(setUp.error) : undefined;
  const { others } = refused ? fieldErrors(refused, Object.keys(empty)) : { others: [] };

  function submit(body: typeof empty) {
    setUp.mutate(body, {
      onSuccess: onDone,
      onError: (error) => form.setErrors(fieldErrors(problemOf(error), Object.keys(empty)).byField),
    });
  }

  return (
    <form className={css.fields} onSubmit={form.onSubmit(submit)}>
      <TextField
        label={t('setUp.code')}
        description={t('setUp.codeHelp')}
        autoComplete="one-time-code"
        spellCheck={false}
        required
        data-autofocus
        key={form.key('code')}
        {...form.getInputProps('code')}
      />
      <TextField
        label={t('setUp.name')}
        autoComplete="name"
        required
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <TextField
        label={t('setUp.email')}
        type="email"
        autoComplete="username"
        required
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <PasswordField
        label={t('setUp.password')}
        description={t('setUp.passwordHelp')}
        autoComplete="new-password"
        required
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      <FormErrors title={refused && words(setUp.error).title} reasons={others} />
      <Button type="submit" kind="primary" loading={setUp.isPending} className={css.submit}>
        {t('setUp.submit')}
      </Button>
    </form>
  );
}

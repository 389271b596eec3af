import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import css from './session.module.css';

/** Who was given a code and no link types it here. */
export function InvitationCodeForm() {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const form = useForm({ mode: 'uncontrolled', initialValues: { code: '' } });
  return (
    <>
      <p className={css.intro}>{t('invitation.codeIntro')}</p>
      <form
        className={`${css.form} ${css.fields}`}
        onSubmit={form.onSubmit(({ code }) =>
          navigate({ to: paths.invitation, hash: code.trim(), replace: true }),
        )}
      >
        <TextField
          label={t('invitation.code')}
          autoComplete="one-time-code"
          spellCheck={false}
          required
          data-autofocus
          key={form.key('code')}
          {...form.getInputProps('code')}
        />
        <Button type="submit" kind="primary" className={css.submit}>
          {t('invitation.look')}
        </Button>
      </form>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { SecretText } from '@/ui/SecretText';

/** The secret in the one moment in which it is known. */
export function SecretOnce({ secret, onGotIt }: { secret: string; onGotIt: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <Stack gap={12}>
      <SecretText
        label={t('webhooks.secret')}
        text={secret}
        copy={t('webhooks.copy')}
        copied={t('webhooks.copied')}
      >
        {t('webhooks.secretShown')}
      </SecretText>
      <div>
        <Button kind="primary" onClick={onGotIt}>
          {t('webhooks.gotIt')}
        </Button>
      </div>
    </Stack>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useBegun } from '@/api/useBegun';
import { CheckboxField } from '@/ui/CheckboxField';
import { Side, SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { useBackFocus } from '@/ui/useBackFocus';
import { webhooksQuery } from '../queries';
import type { Webhook } from '../types';
import { useServerForm } from '../useServerForm';
import { RemoveWebhook } from './RemoveWebhook';
import { RenewSecret } from './RenewSecret';
import { SecretOnce } from './SecretOnce';

interface WebhookFormProps {
  /** An endpoint of the list, or `new`. */
  id: string;
  onClose: () => void;
}

/** Adds an endpoint and shows its secret, once; or changes one. */
export function WebhookForm({ id, onClose }: WebhookFormProps) {
  useBackFocus();
  const list = useQuery(webhooksQuery).data;
  const webhook = list?.find((each) => each.id === id) ?? null;
  const [secret, setSecret] = useState<string>();
  const { t } = useTranslation('admin');
  if (secret !== undefined) {
    return (
      <Side opened onClose={onClose} title={t('webhooks.secretTitle')} size={460}>
        <SecretOnce secret={secret} onGotIt={onClose} />
      </Side>
    );
  }
  if (list === undefined || (webhook === null && id !== 'new')) return null;
  return <Form webhook={webhook} onClose={onClose} onSecret={setSecret} />;
}

interface FormProps {
  webhook: Webhook | null;
  onClose: () => void;
  onSecret: (secret: string) => void;
}

function Form({ webhook, onClose, onSecret }: FormProps) {
  const { t } = useTranslation('admin');
  const { begun, onRefused } = useBegun(webhook);
  const { form, field, submit, saving, error } = useServerForm({
    initial: {
      name: webhook?.name ?? '',
      url: webhook?.url ?? '',
      active: webhook?.active ?? true,
    },
    save: async (body) => {
      if (begun === null) {
        return (await answer(client.POST('/api/admin/webhooks', { body }))).secret;
      }
      await answer(
        client.PUT('/api/admin/webhooks/{id}', {
          params: { path: { id: begun.id }, header: ifMatch(begun.version) },
          body,
        }),
      );
      return undefined;
    },
    onRefused,
    onSaved: (secret) => (secret === undefined ? onClose() : onSecret(secret)),
  });
  const active = field('active');
  return (
    <SideForm
      opened
      onClose={onClose}
      title={webhook?.name ?? t('webhooks.new')}
      submit={webhook === null ? t('webhooks.submitNew') : t('form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <TextField label={t('webhooks.name')} data-autofocus {...form.getInputProps('name')} />
      <TextField
        label={t('webhooks.url')}
        description={t('webhooks.urlHelp')}
        inputMode="url"
        {...form.getInputProps('url')}
      />
      <CheckboxField
        label={t('webhooks.active')}
        checked={active.value}
        onChange={(event) => active.onChange(event.currentTarget.checked)}
      />
      {webhook !== null && (
        <Stack gap={12}>
          <RenewSecret webhook={webhook} onSecret={onSecret} />
          <RemoveWebhook webhook={webhook} onRemoved={onClose} />
        </Stack>
      )}
    </SideForm>
  );
}

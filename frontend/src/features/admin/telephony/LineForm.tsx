import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useBegun } from '@/api/useBegun';
import { Button } from '@/ui/Button';
import { CheckboxField } from '@/ui/CheckboxField';
import { Side, SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { SecretText } from '@/ui/SecretText';
import { SelectField } from '@/ui/SelectField';
import { useBackFocus } from '@/ui/useBackFocus';
import { queuesQuery, telephonyLinesQuery } from '../queries';
import type { TelephonyLine } from '../types';
import { useServerForm } from '../useServerForm';
import { RenewAddress } from './RenewAddress';

interface Address {
  path: string;
  secret: string;
}

interface LineFormProps {
  /** A line of the list, or `new`. */
  id: string;
  onClose: () => void;
}

/** Adds a line and shows its address, once; or changes one. */
export function LineForm({ id, onClose }: LineFormProps) {
  const { t } = useTranslation('admin');
  useBackFocus();
  const lines = useQuery(telephonyLinesQuery).data;
  const queues = useQuery(queuesQuery).data;
  const line = lines?.find((each) => each.id === id) ?? null;
  const [address, setAddress] = useState<Address>();
  if (address !== undefined) {
    return (
      <Side opened onClose={onClose} title={t('telephony.addressTitle')} size={460}>
        <AddressOnce address={address} onGotIt={onClose} />
      </Side>
    );
  }
  if (lines === undefined || queues === undefined || (line === null && id !== 'new')) return null;
  return <Form line={line} queues={queues} onClose={onClose} onAddress={setAddress} />;
}

function AddressOnce({ address, onGotIt }: { address: Address; onGotIt: () => void }) {
  const { t } = useTranslation('admin');
  const copying = { copy: t('webhooks.copy'), copied: t('webhooks.copied') };
  return (
    <Stack gap={12}>
      <SecretText
        label={t('telephony.address')}
        text={`${window.location.origin}${address.path}`}
        {...copying}
      >
        {t('telephony.addressShown')}
      </SecretText>
      <SecretText label={t('telephony.secret')} text={address.secret} {...copying}>
        {t('telephony.secretShown')}
      </SecretText>
      <div>
        <Button kind="primary" onClick={onGotIt}>
          {t('telephony.gotIt')}
        </Button>
      </div>
    </Stack>
  );
}

interface FormProps {
  line: TelephonyLine | null;
  queues: readonly { id: string; name: string }[];
  onClose: () => void;
  onAddress: (address: Address) => void;
}

function Form({ line, queues, onClose, onAddress }: FormProps) {
  const { t } = useTranslation('admin');
  const { begun, onRefused } = useBegun(line);
  const { form, field, submit, saving, error } = useServerForm({
    initial: {
      name: line?.name ?? '',
      queueId: line?.queueId ?? queues[0]?.id ?? '',
      networks: line?.networks ?? '',
      signed: line?.signed ?? false,
      active: line?.active ?? true,
    },
    save: async (body) => {
      if (begun === null) return answer(client.POST('/api/admin/telephony-lines', { body }));
      await answer(
        client.PUT('/api/admin/telephony-lines/{id}', {
          params: { path: { id: begun.id }, header: ifMatch(begun.version) },
          body,
        }),
      );
      return undefined;
    },
    onRefused,
    onSaved: (added) => (added === undefined ? onClose() : onAddress(added)),
  });
  const signed = field('signed');
  const active = field('active');
  return (
    <SideForm
      opened
      onClose={onClose}
      title={line?.name ?? t('telephony.new')}
      submit={line === null ? t('telephony.submitNew') : t('form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <TextField label={t('telephony.name')} data-autofocus {...form.getInputProps('name')} />
      <SelectField
        label={t('telephony.queue')}
        data={queues.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('queueId')}
      />
      <TextField
        label={t('telephony.networks')}
        description={t('telephony.networksHelp')}
        {...form.getInputProps('networks')}
      />
      <CheckboxField
        label={t('telephony.signed')}
        checked={signed.value}
        onChange={(event) => signed.onChange(event.currentTarget.checked)}
      />
      <CheckboxField
        label={t('telephony.active')}
        checked={active.value}
        onChange={(event) => active.onChange(event.currentTarget.checked)}
      />
      {line !== null && <RenewAddress line={line} onAddress={onAddress} />}
    </SideForm>
  );
}

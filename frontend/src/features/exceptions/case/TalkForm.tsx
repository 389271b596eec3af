import { useTranslation } from 'react-i18next';
import { CheckboxField } from '@/ui/CheckboxField';
import { TextArea, TextField } from '@/ui/Field';
import { SelectField } from '@/ui/SelectField';
import { changes, useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import type { CaseDetail, Talk } from '../types';

const channels: readonly Talk['channel'][] = ['CALL', 'VISIT', 'VIDEO', 'MAIL', 'CHAT'];

interface Talked extends Record<string, string | boolean> {
  heldAt: string;
  channel: string;
  people: string;
  managerInvited: boolean;
  result: string;
}

/** Writes down a talk: when, with whom, and what came of it. */
export function TalkForm({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.recordTalk);
  const initial: Talked = {
    heldAt: localNow(),
    channel: 'CALL',
    people: file.requester.name,
    managerInvited: false,
    result: '',
  };
  return (
    <KeptSideForm
      file={file}
      title={t('talk.title')}
      submit={t('talk.submit')}
      place={`exception-${file.number}-talk`}
      initial={initial}
      onClose={onClose}
      change={change}
      bodyOf={({ heldAt, channel, people, managerInvited, result }) => ({
        heldAt: new Date(heldAt).toISOString(),
        channel: channels.find((known) => known === channel) ?? 'CALL',
        people,
        managerInvited,
        result,
      })}
    >
      {({ values, set, errors }) => (
        <>
          <TextField
            label={t('talk.heldAt')}
            type="datetime-local"
            required
            max={localNow()}
            value={values.heldAt}
            error={errors.heldAt}
            onChange={(event) => set({ heldAt: event.currentTarget.value || localNow() })}
          />
          <SelectField
            label={t('talk.channel')}
            data={channels.map((value) => ({ value, label: t(`talk.${value}`) }))}
            value={values.channel}
            error={errors.channel}
            onChange={(event) => set({ channel: event.currentTarget.value })}
          />
          <TextField
            label={t('talk.people')}
            description={t('talk.peopleHelp')}
            maxLength={500}
            value={values.people}
            error={errors.people}
            onChange={(event) => set({ people: event.currentTarget.value })}
          />
          {file.manager != null && (
            <CheckboxField
              label={t('talk.managerInvited', {
                manager: file.manager.name,
                name: file.requester.name,
              })}
              checked={values.managerInvited}
              onChange={(event) => set({ managerInvited: event.currentTarget.checked })}
            />
          )}
          <TextArea
            label={t('talk.result')}
            maxLength={4000}
            value={values.result}
            error={errors.result}
            onChange={(event) => set({ result: event.currentTarget.value })}
          />
        </>
      )}
    </KeptSideForm>
  );
}

/** Now, as the field for a moment writes it: in the reader's own zone, to the minute. */
function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

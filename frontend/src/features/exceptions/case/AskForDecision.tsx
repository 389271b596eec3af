import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '@/ui/Field';
import { changes, useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import type { CaseDetail } from '../types';

/** From when until when; and why no other way is left, where one is still open or none was offered. */
export function AskForDecision({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.askForDecision);
  const open = file.proposals.some(({ response }) => response === 'NONE');
  const none = file.proposals.length === 0;
  return (
    <KeptSideForm
      file={file}
      title={t('ask.title')}
      submit={t('ask.submit', { count: file.approvers.length })}
      place={`exception-${file.number}-decision`}
      initial={{
        firstDay: file.term?.firstDay ?? file.need.neededFrom,
        lastDay: file.term?.lastDay ?? file.need.neededUntil,
        noAlternativeBecause: file.noAlternativeBecause ?? '',
      }}
      onClose={onClose}
      change={change}
      bodyOf={({ firstDay, lastDay, noAlternativeBecause }) => ({
        firstDay,
        lastDay,
        noAlternativeBecause: noAlternativeBecause || null,
      })}
    >
      {({ values, set, errors }) => (
        <>
          <TextField
            label={t('ask.firstDay')}
            type="date"
            value={values.firstDay}
            error={errors.firstDay}
            onChange={(event) => set({ firstDay: event.currentTarget.value })}
          />
          <TextField
            label={t('ask.lastDay')}
            description={
              file.maxDays == null ? undefined : t('risk.maxDays', { count: file.maxDays })
            }
            type="date"
            min={values.firstDay}
            value={values.lastDay}
            error={errors.lastDay}
            onChange={(event) => set({ lastDay: event.currentTarget.value })}
          />
          {(none || open || values.noAlternativeBecause !== '') && (
            <TextArea
              label={t(none ? 'ask.noneBecause' : 'ask.openBecause')}
              maxLength={2000}
              value={values.noAlternativeBecause}
              error={errors.noAlternativeBecause}
              onChange={(event) => set({ noAlternativeBecause: event.currentTarget.value })}
            />
          )}
          <p>
            {t('ask.who', {
              who: file.approvers.map(({ role }) => t(`role.${role}`)).join(', '),
            })}
          </p>
        </>
      )}
    </KeptSideForm>
  );
}

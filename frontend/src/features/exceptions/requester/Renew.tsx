import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '@/ui/Field';
import { changes, useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import type { CaseDetail } from '../types';

/** It is needed for longer: until when, and why still. */
export function Renew({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.renew);
  return (
    <KeptSideForm
      file={file}
      title={t('renew.title')}
      submit={t('renew.submit')}
      place={`exception-${file.number}-renewal`}
      initial={{ neededUntil: '', stillNeeded: '' }}
      onClose={onClose}
      change={change}
      bodyOf={(values) => values}
    >
      {({ values, set, errors }) => (
        <>
          <p>{t('renew.explanation')}</p>
          <TextField
            label={t('renew.until')}
            type="date"
            {...(file.term == null ? {} : { min: file.term.lastDay })}
            value={values.neededUntil}
            error={errors.neededUntil}
            onChange={(event) => set({ neededUntil: event.currentTarget.value })}
          />
          <TextArea
            label={t('renew.why')}
            maxLength={4000}
            value={values.stillNeeded}
            error={errors.stillNeeded}
            onChange={(event) => set({ stillNeeded: event.currentTarget.value })}
          />
        </>
      )}
    </KeptSideForm>
  );
}

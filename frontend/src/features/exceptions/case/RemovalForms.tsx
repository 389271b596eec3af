import { useTranslation } from 'react-i18next';
import { TextArea } from '@/ui/Field';
import { changes, useTypedChange } from '../changes';
import { type FieldsProps, KeptSideForm } from '../KeptSideForm';
import type { CaseDetail } from '../types';

interface RemovalProps {
  file: CaseDetail;
  onClose: () => void;
}

/** Nothing is left of an exception that is over. */
export function CloseForm({ file, onClose }: RemovalProps) {
  const { t } = useTranslation('exceptions');
  return (
    <KeptSideForm
      file={file}
      title={t('close.title')}
      submit={t('close.submit')}
      place={`exception-${file.number}-closure`}
      initial={{ removalProof: '' }}
      onClose={onClose}
      change={useTypedChange(file, changes.close)}
      bodyOf={(values) => values}
    >
      {(fields) => <HowItWasProven {...fields} />}
    </KeptSideForm>
  );
}

/** Nothing is left of what was granted in the meantime. */
export function RemoveInterimForm({ file, onClose }: RemovalProps) {
  const { t } = useTranslation('exceptions');
  return (
    <KeptSideForm
      file={file}
      title={t('meanwhile.remove')}
      submit={t('meanwhile.removed')}
      place={`exception-${file.number}-meanwhile-removal`}
      initial={{ removalProof: '' }}
      onClose={onClose}
      change={useTypedChange(file, changes.removeInterim)}
      bodyOf={(values) => values}
    >
      {(fields) => (
        <>
          <p>{file.interim?.conditions}</p>
          <HowItWasProven {...fields} />
        </>
      )}
    </KeptSideForm>
  );
}

function HowItWasProven({ values, set, errors }: FieldsProps<{ removalProof: string }>) {
  const { t } = useTranslation('exceptions');
  return (
    <TextArea
      label={t('close.proof')}
      description={t('close.help')}
      maxLength={4000}
      value={values.removalProof}
      error={errors.removalProof}
      onChange={(event) => set({ removalProof: event.currentTarget.value })}
    />
  );
}

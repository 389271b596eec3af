import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field';
import { useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import type { CaseDetail, ThirdParty } from '../types';
import { sheetChanges } from './changes';

interface CountFormProps {
  file: CaseDetail;
  known: ThirdParty;
  onClose: () => void;
}

/** How many customers were asked, and how many of them agreed. */
export function CountForm({ file, known, onClose }: CountFormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, sheetChanges.count);
  return (
    <KeptSideForm
      file={file}
      title={t('thirdParty.outcome.count')}
      submit={t('thirdParty.outcome.countSubmit')}
      place={`exception-${file.number}-customers`}
      initial={{
        asked: String(known.course?.customersAsked ?? ''),
        agreed: String(known.course?.customersAgreed ?? ''),
      }}
      onClose={onClose}
      change={change}
      bodyOf={({ asked, agreed }) => ({ asked: Number(asked), agreed: Number(agreed) })}
    >
      {({ values, set, errors }) => (
        <>
          <TextField
            label={t('thirdParty.outcome.asked')}
            type="number"
            min={0}
            value={values.asked}
            error={errors.asked}
            onChange={(event) => set({ asked: event.currentTarget.value })}
          />
          <TextField
            label={t('thirdParty.outcome.agreedField')}
            type="number"
            min={0}
            value={values.agreed}
            error={errors.agreed}
            onChange={(event) => set({ agreed: event.currentTarget.value })}
          />
        </>
      )}
    </KeptSideForm>
  );
}

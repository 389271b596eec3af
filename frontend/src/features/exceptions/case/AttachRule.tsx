import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changes, useTypedChange } from '../changes';
import { RulePicker } from '../form/RulePicker';
import { KeptSideForm } from '../KeptSideForm';
import { rulesQuery } from '../rules';
import type { CaseDetail } from '../types';

/** Says which rule is in the way. What it asks besides is asked afterwards. */
export function AttachRule({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation('exceptions');
  const rules = useQuery(rulesQuery);
  const change = useTypedChange(file, changes.attachRule);
  return (
    <KeptSideForm
      file={file}
      title={t('attach.title')}
      submit={t('attach.submit')}
      place={`exception-${file.number}-rule`}
      initial={{ restriction: file.restriction?.key ?? '' }}
      onClose={onClose}
      change={change}
      bodyOf={({ restriction }) => ({ restriction })}
    >
      {({ values, set }) => (
        <>
          <p>{t('attach.explanation')}</p>
          {rules.data !== undefined && (
            <RulePicker
              rules={rules.data}
              chosen={values.restriction || undefined}
              onChoose={(key) => set({ restriction: key ?? '' })}
              sure
            />
          )}
        </>
      )}
    </KeptSideForm>
  );
}

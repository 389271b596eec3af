import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Line } from '@/ui/Layout';
import { CorrectNeed } from '../CorrectNeed';
import { changes, useCaseChange, useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import { Refused } from '../Refused';
import type { CaseDetail } from '../types';
import own from './requester.module.css';

/** What the one who asked can do: confirm, put right, say that a way did not work, take it back. */
export function AskerActions({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const [doing, setDoing] = useState<'correct' | 'withdraw' | 'return'>();
  const confirm = useCaseChange(file, changes.confirm);
  const can = (action: CaseDetail['allowedActions'][number]) =>
    file.allowedActions.includes(action);
  const close = () => setDoing(undefined);
  const something = ['SUBMIT', 'CORRECT', 'SAY_IT_DID_NOT_WORK', 'WITHDRAW'] as const;
  if (!something.some(can)) return null;
  return (
    <div className={own.actions}>
      <Line>
        {can('SUBMIT') && (
          <Button kind="primary" loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('asked.confirm')}
          </Button>
        )}
        {can('CORRECT') && (
          <Button onClick={() => setDoing('correct')}>{t('asked.correct')}</Button>
        )}
        {can('SAY_IT_DID_NOT_WORK') && (
          <Button onClick={() => setDoing('return')}>{t('asked.didNotWork')}</Button>
        )}
        {can('WITHDRAW') && (
          <Button kind="plain" onClick={() => setDoing('withdraw')}>
            {t('asked.withdraw')}
          </Button>
        )}
      </Line>
      <Refused file={file} change={confirm} />
      {doing === 'correct' && <CorrectNeed file={file} onClose={close} />}
      {doing === 'withdraw' && <Withdraw file={file} onClose={close} />}
      {doing === 'return' && <SendBack file={file} onClose={close} />}
    </div>
  );
}

interface FormProps {
  file: CaseDetail;
  onClose: () => void;
}

function Withdraw({ file, onClose }: FormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.withdraw);
  return (
    <KeptSideForm
      file={file}
      title={t('withdraw.title')}
      submit={t('withdraw.submit')}
      place={`exception-${file.number}-withdrawal`}
      initial={{ insteadTheyWill: '' }}
      onClose={onClose}
      change={change}
      bodyOf={(values) => values}
    >
      {({ values, set, errors }) => (
        <TextArea
          label={t('withdraw.instead')}
          description={t('withdraw.promise')}
          maxLength={2000}
          value={values.insteadTheyWill}
          error={errors.insteadTheyWill}
          onChange={(event) => set({ insteadTheyWill: event.currentTarget.value })}
        />
      )}
    </KeptSideForm>
  );
}

function SendBack({ file, onClose }: FormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.sendBack);
  return (
    <KeptSideForm
      file={file}
      title={t('return.title')}
      submit={t('return.submit')}
      place={`exception-${file.number}-return`}
      initial={{ reason: '' }}
      onClose={onClose}
      change={change}
      bodyOf={(values) => values}
    >
      {({ values, set, errors }) => (
        <TextArea
          label={t('return.reason')}
          maxLength={4000}
          value={values.reason}
          error={errors.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
      )}
    </KeptSideForm>
  );
}

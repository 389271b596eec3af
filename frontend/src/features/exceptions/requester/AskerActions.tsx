import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Line } from '@/ui/Layout';
import { CorrectNeed } from '../CorrectNeed';
import { changes, useCaseChange, useTypedChange } from '../changes';
import { Refused } from '../Refused';
import { SayForm } from '../SayForm';
import type { CaseDetail } from '../types';
import { Renew } from './Renew';
import own from './requester.module.css';

/** What the one who asked can do: confirm, put right, say that a way did not work, have others decide, take it back. */
export function AskerActions({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const [doing, setDoing] = useState<
    'correct' | 'withdraw' | 'return' | 'appeal' | 'giveBack' | 'renew'
  >();
  const confirm = useCaseChange(file, changes.confirm);
  const asks = file.parts.includes('REQUESTER') || file.parts.includes('MANAGER');
  const can = (action: CaseDetail['allowedActions'][number]) =>
    asks && file.allowedActions.includes(action);
  const close = () => setDoing(undefined);
  const something = [
    'SUBMIT',
    'CORRECT',
    'SAY_IT_DID_NOT_WORK',
    'APPEAL',
    'RENEW',
    'GIVE_BACK',
    'WITHDRAW',
  ] as const;
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
        {can('APPEAL') && <Button onClick={() => setDoing('appeal')}>{t('asked.appeal')}</Button>}
        {can('RENEW') && file.renewal.renewedBy == null && (
          <Button onClick={() => setDoing('renew')}>{t('asked.renew')}</Button>
        )}
        {can('GIVE_BACK') && (
          <Button onClick={() => setDoing('giveBack')}>{t('asked.giveBack')}</Button>
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
      {doing === 'appeal' && <Appeal file={file} onClose={close} />}
      {doing === 'giveBack' && <GiveBack file={file} onClose={close} />}
      {doing === 'renew' && <Renew file={file} onClose={close} />}
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
    <SayForm
      file={file}
      title={t('withdraw.title')}
      submit={t('withdraw.submit')}
      place="withdrawal"
      field="insteadTheyWill"
      label={t('withdraw.instead')}
      help={t('withdraw.promise')}
      change={change}
      bodyOf={(insteadTheyWill) => ({ insteadTheyWill })}
      onClose={onClose}
    />
  );
}

function SendBack({ file, onClose }: FormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.sendBack);
  return (
    <SayForm
      file={file}
      title={t('return.title')}
      submit={t('return.submit')}
      place="return"
      field="reason"
      label={t('return.reason')}
      change={change}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    />
  );
}

function GiveBack({ file, onClose }: FormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.giveBack);
  return (
    <SayForm
      file={file}
      title={t('giveBack.title')}
      submit={t('giveBack.submit')}
      place="giving-back"
      field="reason"
      label={t('form.optional', { question: t('giveBack.reason') })}
      change={change}
      bodyOf={(reason) => ({ reason: reason || null })}
      onClose={onClose}
    />
  );
}

function Appeal({ file, onClose }: FormProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.appeal);
  return (
    <SayForm
      file={file}
      title={t('appeal.title')}
      submit={t('appeal.submit')}
      place="appeal"
      field="reason"
      label={t('appeal.reason')}
      help={t('appeal.promise')}
      change={change}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    />
  );
}

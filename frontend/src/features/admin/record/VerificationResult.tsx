import { IconAlertTriangle, IconCircleX, IconProgress, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import type { RecordFault, Verification } from '../types';
import css from './record.module.css';

/** How far a verification is, or what came of it, and the first fault. */
export function VerificationResult({ verification }: { verification: Verification }) {
  const { t } = useTranslation('admin');
  const faultWords = useFaultWords();
  return (
    <div className={css.result}>
      {verification.state === 'RUNNING' && (
        <Status tone="wait" icon={IconProgress}>
          {t('record.states.RUNNING')}
        </Status>
      )}
      {verification.state === 'SOUND' && (
        <Status tone="good" icon={IconShieldCheck}>
          {t('record.states.SOUND')}
        </Status>
      )}
      {verification.state === 'FAILED' && (
        <>
          <Status tone="soon" icon={IconCircleX}>
            {t('record.states.FAILED')}
          </Status>
          <p>{verification.trouble}</p>
        </>
      )}
      {verification.state === 'FAULTY' && (
        <>
          <Status tone="late" icon={IconAlertTriangle}>
            {t('record.faults', { count: verification.faults ?? 0 })}
          </Status>
          {verification.fault != null && (
            <p>{t('record.first', { fault: faultWords(verification.fault) })}</p>
          )}
        </>
      )}
    </div>
  );
}

function useFaultWords() {
  const { t } = useTranslation('admin');
  return (fault: RecordFault) =>
    t(`record.fault.${fault.kind}`, { where: t(...place(fault)), about: fault.about });
}

function place({ kind, number, place: at }: RecordFault) {
  if (kind.startsWith('CHECKPOINT_') && kind !== 'CHECKPOINT_BROKEN')
    return ['record.where.checkpoint', { number }] as const;
  if (kind === 'KEPT_ELSEWHERE_DIFFERS') return ['record.where.checkpoint', { number }] as const;
  if (number == null) return ['record.where.gone', {}] as const;
  return at == null
    ? (['record.where.case', { number }] as const)
    : (['record.where.entry', { number, place: at }] as const);
}

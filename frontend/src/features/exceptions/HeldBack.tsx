import {
  IconAlertOctagon,
  IconDoorExit,
  IconEye,
  IconPlayerPause,
  IconUserQuestion,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/States';
import { PromiseTime, WhenTime } from '@/ui/Time';
import css from './case/case.module.css';
import type { CaseDetail } from './types';

/** What keeps an exception from holding, or is about to; and what is still to be done about one that is over. */
export function HeldBack({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const { suspension, stillInUse } = file;
  const granted = file.state === 'ACTIVE' || file.state === 'SUSPENDED';
  const over = file.state === 'ENDING' || file.state === 'CLOSED';
  return (
    <>
      {file.state === 'SUSPENDED' && suspension.since != null && suspension.cause != null && (
        <Notice tone="late" icon={IconPlayerPause}>
          <p>
            <b>{t('suspended.title')}</b> <WhenTime at={suspension.since} />:{' '}
            {t(`suspended.cause.${suspension.cause}`)}
            {suspension.by != null && ` (${suspension.by.name})`}
          </p>
          {suspension.reason != null && <p className={css.question}>{suspension.reason}</p>}
        </Notice>
      )}
      {suspension.left != null && !over && (
        <Notice tone="soon" icon={IconUserQuestion}>
          {t(granted ? 'suspended.left' : 'suspended.leftBefore', { name: suspension.left.name })}
        </Notice>
      )}
      {file.state === 'ACTIVE' && suspension.left == null && suspension.dueAt != null && (
        <p className={css.beside}>
          {t('suspended.due')} <PromiseTime at={suspension.dueAt} />
        </p>
      )}
      {file.endCause === 'REVOKED' && file.endMessage != null && file.endedBy != null && (
        <Notice tone="late" icon={IconAlertOctagon}>
          <p>
            <b>{t('revoked.by', { name: file.endedBy.name })}</b>
          </p>
          <p className={css.question}>{file.endMessage}</p>
          {file.graceUntil != null && (
            <p>
              {t('revoked.grace')} <WhenTime at={file.graceUntil} />
            </p>
          )}
        </Notice>
      )}
      {file.endCause === 'POLICY_CHANGED' && file.endMessage != null && (
        <Notice tone="good" icon={IconDoorExit}>
          <p>
            <b>{t('released.title')}</b>
          </p>
          <p className={css.question}>{file.endMessage}</p>
        </Notice>
      )}
      {stillInUse != null && (
        <Notice tone="late" icon={IconEye}>
          <p>
            <b>{t('suspended.inUse', { name: stillInUse.foundBy.name })}</b>,{' '}
            <WhenTime at={stillInUse.foundAt} />
          </p>
          <p className={css.question}>{stillInUse.note}</p>
        </Notice>
      )}
    </>
  );
}

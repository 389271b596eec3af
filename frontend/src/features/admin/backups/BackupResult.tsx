import { IconAlertTriangle, IconCircleX, IconProgress, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import { RelativeTime } from '@/ui/Time';
import type { Backup } from '../types';
import css from './backups.module.css';

/** How far a backup is, or what came of it, and why. */
export function BackupResult({ backup }: { backup: Backup }) {
  const { t } = useTranslation('admin');
  const damaged = backup.damagedAttachments ?? 0;
  return (
    <div className={css.result}>
      {(backup.state === 'WRITING' || backup.state === 'PROVING') && (
        <>
          <Status tone="wait" icon={IconProgress}>
            {t(`backups.states.${backup.state}`, { percent: backup.progress })}
          </Status>
          <progress
            max={100}
            value={backup.progress}
            aria-label={t(`backups.states.${backup.state}`, { percent: backup.progress })}
          />
        </>
      )}
      {backup.state === 'PROVEN' && (
        <Status tone="good" icon={IconShieldCheck}>
          {t('backups.states.PROVEN')}
          {backup.provenAt != null && (
            <>
              {', '}
              <RelativeTime at={backup.provenAt} />
            </>
          )}
        </Status>
      )}
      {(backup.state === 'NOT_PROVEN' || backup.state === 'FAILED') && (
        <>
          <Status tone="late" icon={IconCircleX}>
            {t(`backups.states.${backup.state}`)}
          </Status>
          <p>{backup.trouble}</p>
        </>
      )}
      {damaged > 0 && (
        <Status tone="late" icon={IconAlertTriangle} sentence>
          {t('backups.damaged', { count: damaged })}
        </Status>
      )}
    </div>
  );
}

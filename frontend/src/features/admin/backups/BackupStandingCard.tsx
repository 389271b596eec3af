import { IconAlertTriangle, IconClockPause, IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import { Card } from '@/ui/Surface';
import { RelativeTime } from '@/ui/Time';
import type { BackupOverview } from '../types';
import css from './backups.module.css';

const looks = {
  IN_TIME: { tone: 'good', icon: IconShieldCheck },
  LATE: { tone: 'soon', icon: IconAlertTriangle },
  OVERDUE: { tone: 'late', icon: IconAlertTriangle },
  NOT_SCHEDULED: { tone: 'quiet', icon: IconClockPause },
} as const;

interface BackupStandingCardProps {
  overview: BackupOverview;
  /** What one can do about it. */
  action?: ReactNode;
}

/** The last backup that was restored and found equal, and whether that is young enough. */
export function BackupStandingCard({ overview, action }: BackupStandingCardProps) {
  const { t } = useTranslation('admin');
  const { standing, lastProvenAt, nightlyAt } = overview;
  const look =
    standing === 'IN_TIME' && lastProvenAt == null
      ? ({ tone: 'quiet', icon: IconClockPause } as const)
      : looks[standing];
  return (
    <Card className={css.standing}>
      <div className={css.words}>
        <h2>{t('backups.last')}</h2>
        <p>
          {lastProvenAt == null ? t('backups.never') : <RelativeTime at={lastProvenAt} />}
          {'. '}
          {nightlyAt == null
            ? t('backups.notNightly')
            : t('backups.nightly', {
                time: nightlyAt,
                zone: overview.zone,
                count: overview.kept,
              })}
        </p>
      </div>
      <Status tone={look.tone} icon={look.icon}>
        {standing === 'IN_TIME' && lastProvenAt == null
          ? t('backups.standing.NONE_YET')
          : t(`backups.standing.${standing}`)}
      </Status>
      {action}
    </Card>
  );
}

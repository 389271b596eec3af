import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { Status } from '@/ui/Status';
import { Card } from '@/ui/Surface';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { AdminPage } from './AdminPage';
import { BackupStandingCard } from './backups/BackupStandingCard';
import css from './OverviewPage.module.css';
import { backupsQuery, readinessQuery } from './queries';
import { useLoadError } from './useLoadError';
import { useMissing } from './useMissing';

/** What a new installation still lacks before it works, counted now. */
export function OverviewPage() {
  const { t } = useTranslation('admin');
  const readiness = useQuery(readinessQuery);
  const backups = useQuery(backupsQuery);
  const error = useLoadError(readiness);
  const steps = useMissing(readiness.data);
  const missing = steps.filter((step) => !step.done).length;
  const first = steps.find((step) => !step.done);
  return (
    <AdminPage
      title={t('overview.title')}
      intro={
        readiness.data &&
        (missing === 0 ? t('overview.ready') : t('overview.missing', { count: missing }))
      }
    >
      {error ??
        (steps.length === 0 ? (
          <Waiting>
            <Card>
              <WaitingRows rows={6} />
            </Card>
          </Waiting>
        ) : (
          <Card>
            <ul className={css.steps} aria-label={t('overview.list')}>
              {steps.map((step) => (
                <li key={step.id} className={css.step} data-done={step.done || undefined}>
                  <div className={css.words}>
                    <h2>{t(`overview.${step.id}.title`)}</h2>
                    <p>{step.sentence}</p>
                  </div>
                  <Status
                    tone={step.done ? 'good' : 'soon'}
                    icon={step.done ? IconCircleCheck : IconCircleDashed}
                  >
                    {step.done ? t('overview.done') : t('overview.open')}
                  </Status>
                  {!step.done && (
                    <LinkButton
                      href={step.href}
                      size="small"
                      kind={step === first ? 'primary' : 'default'}
                    >
                      {t(`overview.${step.id}.action`)}
                    </LinkButton>
                  )}
                </li>
              ))}
            </ul>
          </Card>
        ))}
      {backups.data !== undefined && (
        <BackupStandingCard
          overview={backups.data}
          action={
            <LinkButton href={paths.adminBackups} size="small">
              {t('backups.see')}
            </LinkButton>
          }
        />
      )}
    </AdminPage>
  );
}

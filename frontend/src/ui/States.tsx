import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconRefresh,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import css from './States.module.css';

interface EmptyStateProps {
  title: string;
  /** Why it is empty, and what would fill it. */
  children: ReactNode;
  /** What to do now. */
  action?: ReactNode;
  /** Being empty is what one works for: nothing waits. */
  good?: boolean;
  icon?: ComponentType<{ 'aria-hidden'?: boolean | 'true' }>;
  /** `h2` where it stands right under the title of the page. */
  heading?: 'h2' | 'h3';
}

/** An empty list says why and what next. */
export function EmptyState({
  title,
  children,
  action,
  good = false,
  icon: Icon = good ? IconCircleCheck : IconCircleDashed,
  heading: Heading = 'h3',
}: EmptyStateProps) {
  return (
    <div className={css.empty} data-good={good}>
      <Icon aria-hidden="true" />
      <Heading>{title}</Heading>
      <div>{children}</div>
      {action !== undefined && <div className={css.action}>{action}</div>}
    </div>
  );
}

interface ErrorStateProps {
  /** What happened. */
  title: string;
  /** What to try, or why it was refused. */
  children?: ReactNode;
  /** What was kept of what the reader had done. */
  kept?: string;
  retry?: () => void;
  retrying?: boolean;
}

/** Where something should stand that could not be loaded or saved. */
export function ErrorState({ title, children, kept, retry, retrying = false }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={css.error} role="alert">
      <IconAlertTriangle aria-hidden="true" />
      <div>
        <p className={css.errorTitle}>{title}</p>
        {children !== undefined && <div>{children}</div>}
        {kept !== undefined && <p>{kept}</p>}
        {retry !== undefined && (
          <Button
            size="small"
            onClick={retry}
            loading={retrying}
            icon={<IconRefresh aria-hidden="true" />}
          >
            {t('retry')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface NoticeProps {
  tone: 'good' | 'soon' | 'late' | 'wait' | 'quiet';
  icon: ComponentType<{ 'aria-hidden'?: boolean | 'true' }>;
  children: ReactNode;
}

/** Something to know before going on: a promise (`good`), a concern said out loud (`late`). */
export function Notice({ tone, icon: Icon, children }: NoticeProps) {
  return (
    <div className={css.notice} data-tone={tone}>
      <Icon aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}

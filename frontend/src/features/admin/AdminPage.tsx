import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import css from './AdminPage.module.css';

interface AdminPageProps {
  title: string;
  /** Where this page belongs, above the title. */
  back?: { href: string; label: string };
  /** A sentence under the title. */
  intro?: ReactNode;
  /** What one most likely comes to do, at the end of the title's line. */
  action?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

/** One page of administration: what it is, what one can do, and the thing itself. */
export function AdminPage(props: AdminPageProps) {
  const { title, back, intro, action, aside, children } = props;
  const { t } = useTranslation();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div>
          {back !== undefined && <BackLink href={back.href}>{back.label}</BackLink>}
          <PageTitle tab={t('titled', { page: title })}>{title}</PageTitle>
          {intro !== undefined && <p className={css.intro}>{intro}</p>}
        </div>
        {action}
      </header>
      <div className={css.body} data-beside={aside !== undefined || undefined}>
        <div className={css.main}>{children}</div>
        {aside !== undefined && <aside className={css.aside}>{aside}</aside>}
      </div>
    </div>
  );
}

import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { paths } from '@/app/paths';
import { Page } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { FoundPart } from './FoundPart';
import css from './fairness.module.css';
import { OpeningsPart } from './OpeningsPart';
import { OwnPart } from './OwnPart';

/** Whether anybody is avoided; before it, to those who work here, their own numbers. */
export function FairnessPage() {
  const about = useSearch({ from: '/inside/fairness' });
  const { t } = useTranslation('fairness');
  const { t: common } = useTranslation();
  const { roles } = useSignedIn();
  const supervises = roles.includes('SUPERVISOR');
  const works = roles.includes('ANALYST');
  return (
    <Page>
      <div className={css.head}>
        <PageTitle tab={common('titled', { page: t('title') })}>{t('title')}</PageTitle>
        {(supervises || (works && roles.includes('ADMINISTRATOR'))) && (
          <Link look="text" href={paths.fairnessNumbers}>
            {t('team.title')}
          </Link>
        )}
      </div>
      {works && <OwnPart />}
      {supervises && <FoundPart about={about} />}
      {!works && !supervises && <OpeningsPart people={[]} />}
    </Page>
  );
}

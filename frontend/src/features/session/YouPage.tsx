import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { nameList } from '@/lib/counts';
import { localeOf } from '@/lib/time';
import { Column } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Card, Facts } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import css from './session.module.css';

/** Who is signed in here, and what as. */
export function YouPage() {
  const { t, i18n } = useTranslation('session');
  const { t: common } = useTranslation();
  const { person, roles, expiresAt } = useSignedIn();
  const words = roles.map((role) => t(`roles.${role}`));
  return (
    <Column>
      <div className={css.you}>
        <PageTitle tab={common('titled', { page: t('you.title') })}>{t('you.title')}</PageTitle>
        <Card className={css.card}>
          <Facts
            facts={[
              [t('you.name'), person.name],
              [t('you.email'), person.email],
              [t('you.roles'), nameList(words, localeOf(i18n.language))],
              [t('you.until'), <WhenTime key="until" at={expiresAt} />],
            ]}
          />
        </Card>
      </div>
    </Column>
  );
}

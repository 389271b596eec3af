import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Session, useSignedIn } from '@/api/session';
import { SignInForm } from '@/features/session/SignInForm';
import { Dialog } from '@/ui/Dialogs';
import { Link } from '@/ui/Link';
import { paths } from '../paths';
import css from './Shell.module.css';

/** The page under it stays as it is; somebody else signing in here begins anew. */
export function SignInAgainAsked({ onDecided }: { onDecided: (signedIn: boolean) => void }) {
  const { t } = useTranslation();
  const [was] = useState(useSignedIn().person);

  function signedIn(session: Session) {
    if (session.person.id === was.id) onDecided(true);
    else window.location.assign(paths.home);
  }
  return (
    <Dialog opened onClose={() => onDecided(false)} title={t('again.title')} mustAnswer>
      <p className={css.again}>{t('again.explanation')}</p>
      <SignInForm login={was.email} onSignedIn={signedIn} />
      <p className={css.again}>
        <Link look="text" href={paths.signIn} target="_self">
          {t('again.other')}
        </Link>
      </p>
    </Dialog>
  );
}

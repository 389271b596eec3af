import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf, slugOf } from '@/api/problem';
import { invitedQuery } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { PageTitle } from '@/ui/PageTitle';
import { ErrorState } from '@/ui/States';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { ChoosePasswordForm } from './ChoosePasswordForm';
import { InvitationCodeForm } from './InvitationCodeForm';

import css from './session.module.css';

/** Somebody new chooses a password. The code is in the fragment, which no server and no log ever sees. */
export function InvitationPage() {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation();
  const code = useLocation({ select: (location) => location.hash });
  const title = t('invitation.title');
  return (
    <>
      <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
      {code === '' ? <InvitationCodeForm /> : <Invited key={code} code={code} />}
    </>
  );
}

function Invited({ code }: { code: string }) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const invited = useQuery(invitedQuery(code));
  if (invited.isLoadingError) {
    const over = slugOf(problemOf(invited.error)) === 'code-over';
    return (
      <div className={css.form}>
        <ErrorState
          title={over ? t('invitation.overTitle') : words(invited.error).title}
          {...(over ? {} : { retry: invited.refetch, retrying: invited.isFetching })}
        >
          {over ? t('invitation.over') : words(invited.error).detail}
        </ErrorState>
        <p className={css.back}>
          <LinkButton href={paths.signIn}>{t('invitation.signIn')}</LinkButton>
        </p>
      </div>
    );
  }
  if (invited.data === undefined) {
    return (
      <Waiting>
        <WaitingLines />
      </Waiting>
    );
  }
  const { name, email } = invited.data;
  return (
    <>
      <p className={css.intro}>{t('invitation.intro', { name, email })}</p>
      <div className={css.form}>
        <ChoosePasswordForm
          code={code}
          email={email}
          onChosen={() => window.location.replace(paths.home)}
        />
      </div>
    </>
  );
}

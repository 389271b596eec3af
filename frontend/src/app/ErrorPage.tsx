import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf, unexplained } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { Button, LinkButton } from '@/ui/Button';
import { PageTitle } from '@/ui/PageTitle';
import { paths } from './paths';
import css from './plain.module.css';
import { Frame } from './shell/Outside';

/** In place of a page that could not be loaded or shown. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const words = useProblemWords()(error);
  const fault = problemOf(error).type === unexplained;
  const title = fault ? t('broken.title') : words.title;
  return (
    <div className={css.page}>
      <PageTitle tab={t('titled', { page: title })}>{title}</PageTitle>
      <p className={css.explanation}>{fault ? t('broken.explanation') : words.detail}</p>
      <div className={css.buttons}>
        <Button
          kind="primary"
          onClick={() => {
            reset();
            router.invalidate();
          }}
        >
          {t('broken.retry')}
        </Button>
        <LinkButton href={paths.home} kind="plain">
          {t('broken.home')}
        </LinkButton>
      </div>
    </div>
  );
}

/** The same where there is no shell around it, because what the shell needs is what failed. */
export function FramedErrorPage(props: ErrorComponentProps) {
  return (
    <Frame wide>
      <ErrorPage {...props} />
    </Frame>
  );
}

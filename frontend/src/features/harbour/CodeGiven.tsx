import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { Column } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { SecretText } from '@/ui/SecretText';
import { PromiseTime } from '@/ui/Time';
import css from './harbour.module.css';

/** The code, once. */
export function CodeGiven({ code, answerDueAt }: { code: string; answerDueAt: string }) {
  const { t } = useTranslation('harbour');
  const { t: common } = useTranslation();
  const title = t('code.title');
  return (
    <div className={css.outside}>
      <Column>
        <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
        <div className={css.form}>
          <SecretText
            label={t('code.label')}
            text={code}
            copy={t('code.copy')}
            copied={t('code.copied')}
          >
            <b>{t('code.once')}</b> {t('code.keep')}
          </SecretText>
          <p>
            {t('code.answer')} <PromiseTime at={answerDueAt} />
          </p>
          <p>
            <LinkButton href={paths.harbourReply}>{t('code.back')}</LinkButton>
          </p>
        </div>
      </Column>
    </div>
  );
}

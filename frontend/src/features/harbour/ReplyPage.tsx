import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { Column } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { conversationQuery } from './api';
import css from './harbour.module.css';
import { NamelessTalk } from './NamelessTalk';
import { NotTaken } from './NotTaken';

/** Coming back with a code. It stays in this page: not in the address, not in the browser. */
export function ReplyPage() {
  const { t } = useTranslation('harbour');
  const { t: common } = useTranslation();
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState('');
  const found = useQuery({ ...conversationQuery(code), enabled: code !== '' });
  const title = t('reply.title');
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === code) found.refetch();
    setCode(typed.trim());
  };
  const wrong = isProblem(found.error, 'not-found');
  return (
    <div className={css.outside}>
      <Column>
        <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
        {found.data !== undefined ? (
          <NamelessTalk code={code} disclosure={found.data} />
        ) : (
          <>
            <p className={css.lead}>{t('reply.lead')}</p>
            <form className={css.form} onSubmit={open} noValidate autoComplete="off">
              <TextField
                label={t('code.label')}
                spellCheck={false}
                autoComplete="off"
                classNames={{ input: css.code ?? '' }}
                value={typed}
                error={wrong ? t('reply.wrong') : undefined}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
              <NotTaken error={wrong ? null : found.error} />
              <div>
                <Button type="submit" kind="primary" loading={found.isFetching}>
                  {t('reply.open')}
                </Button>
              </div>
            </form>
            <p className={css.ways}>
              <Link href={paths.harbourAnonymous}>{t('ways.nameless')}</Link>
            </p>
          </>
        )}
      </Column>
    </div>
  );
}

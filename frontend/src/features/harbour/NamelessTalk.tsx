import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublicReplyComposer } from '@/ui/Composer';
import { agreeNameless, useNamelessChange, writeNameless } from './api';
import css from './harbour.module.css';
import { NotTaken } from './NotTaken';
import { Readers } from './Readers';
import { Standing } from './Standing';
import { Talk } from './Talk';
import { ToldFacts } from './ToldFacts';
import type { Disclosure } from './types';

/** What was answered to somebody without a name, and a place to write. */
export function NamelessTalk({ code, disclosure }: { code: string; disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const [body, setBody] = useState('');
  const write = useNamelessChange(code, writeNameless(code));
  const agree = useNamelessChange(code, agreeNameless(code));
  return (
    <>
      <Standing disclosure={disclosure} />
      <section className={css.part} aria-label={t('talk.title')}>
        <h2>{t('talk.title')}</h2>
        <Talk disclosure={disclosure}>
          <PublicReplyComposer
            to={t('talk.team')}
            value={body}
            placeholder={t('talk.placeholder')}
            onChange={setBody}
            sending={write.isPending}
            draft="none"
            error={write.isError ? <NotTaken error={write.error} /> : null}
            onSend={() => write.mutate(body, { onSuccess: () => setBody('') })}
          />
        </Talk>
      </section>
      <section className={css.part} aria-label={t('told.facts')}>
        <h2>{t('told.facts')}</h2>
        <ToldFacts disclosure={disclosure} />
      </section>
      <Readers disclosure={disclosure} onHr={(hr) => agree.mutate(hr)} error={agree.error} />
    </>
  );
}

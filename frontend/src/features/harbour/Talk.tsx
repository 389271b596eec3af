import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WhenTime } from '@/ui/Time';
import { Message, Timeline } from '@/ui/Timeline';
import css from './harbour.module.css';
import type { Disclosure } from './types';

/** What the team and whoever told it wrote to each other, and a place to write. */
export function Talk({ disclosure, children }: { disclosure: Disclosure; children: ReactNode }) {
  const { t } = useTranslation('harbour');
  const { messages, part } = disclosure;
  return (
    <div className={css.talk}>
      {messages.length === 0 ? (
        <p className={css.quiet}>{t(part === 'DISCLOSER' ? 'talk.nothingYet' : 'talk.answerIt')}</p>
      ) : (
        <Timeline label={t('talk.said')}>
          {messages.map(({ id, byTeam, author, body, at }) => (
            <Message
              key={id}
              author={author ?? t(part === 'DISCLOSER' ? 'talk.you' : 'talk.nameless')}
              face={author ?? '?'}
              it={byTeam}
              beside={<WhenTime at={at} />}
            >
              <p className={css.words}>{body}</p>
            </Message>
          ))}
        </Timeline>
      )}
      {children}
    </div>
  );
}

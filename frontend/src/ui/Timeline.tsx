import { IconHistory, IconLock } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Face } from './Face';
import css from './Timeline.module.css';

/** What happened, in order. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={css.timeline} aria-label={label}>
      {children}
    </section>
  );
}

interface MessageProps {
  /** The name as it is written: "You", or the person's. */
  author: string;
  /** The name that the face is made from. */
  face: string;
  it?: boolean;
  /** When, and by which way. */
  beside: ReactNode;
  children: ReactNode;
}

/** Something said to everybody in the conversation. */
export function Message({ author, face, it = false, beside, children }: MessageProps) {
  return (
    <article className={css.message}>
      <Face name={face} it={it} />
      <header>
        <b>{author}</b>
        <span> · {beside}</span>
      </header>
      <div className={css.words}>{children}</div>
    </article>
  );
}

/** Something written down for IT alone: another material, not another colour of the same. */
export function InternalNote({ author, face, beside, children }: Omit<MessageProps, 'it'>) {
  const { t } = useTranslation('ui');
  return (
    <article className={css.message} data-internal>
      <Face name={face} it />
      <header>
        <span className={css.tag}>
          <IconLock aria-hidden="true" />
          {t('note.tag')}
        </span>
        <span>
          {' '}
          · {author}, {beside}
        </span>
      </header>
      <div className={css.words}>{children}</div>
    </article>
  );
}

/** A change that Parley noted by itself, in one sentence. */
export function Happening({
  icon: Icon = IconHistory,
  children,
}: {
  icon?: ComponentType<{ 'aria-hidden'?: boolean | 'true' }>;
  children: ReactNode;
}) {
  return (
    <p className={css.happening}>
      <Icon aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

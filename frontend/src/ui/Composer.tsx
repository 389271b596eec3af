import {
  IconAlertTriangle,
  IconCheck,
  IconCornerUpLeft,
  IconLock,
  IconNote,
  IconSend,
} from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, type Ref, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notMeantForOutside } from '@/lib/secrets';
import { Button } from './Button';
import css from './Composer.module.css';
import { Kbd } from './Kbd';

/** Where the draft is: not changed, on its way, on the server, or only in this page. */
export type DraftState = 'none' | 'saving' | 'saved' | 'unsaved';

interface WritingProps {
  value: string;
  onChange: (value: string) => void;
  /** True while it is being sent. */
  sending: boolean;
  /** What was refused, or null. */
  error: ReactNode | null;
  draft: DraftState;
  /** Buttons at the left: templates, files. */
  tools?: ReactNode;
  /** What goes with it. */
  attachments?: ReactNode;
  textRef?: Ref<HTMLTextAreaElement>;
}

export interface PublicReplyComposerProps extends WritingProps {
  /** The name on the button: whom it goes to. */
  to: string;
  /** By which way it reaches them, as a sentence. */
  way?: ReactNode;
  placeholder?: string;
  onSend: () => void;
  /** Words of it that were meant for inside, besides those that one can tell by themselves. */
  isForInside?: (text: string) => string | undefined;
}

/** What the requester will read: white, solid, and its button names the person. */
export function PublicReplyComposer(props: PublicReplyComposerProps) {
  const {
    to,
    way,
    placeholder,
    value,
    onChange,
    onSend,
    sending,
    error,
    draft,
    tools,
    attachments,
    textRef,
    isForInside,
  } = props;
  const { t } = useTranslation('ui');
  const [asked, setAsked] = useState<string>();
  const empty = value.trim() === '';

  function send() {
    if (empty || sending) return;
    const found = notMeantForOutside(value) ?? isForInside?.(value);
    if (found !== undefined && found !== asked) return setAsked(found);
    setAsked(undefined);
    onSend();
  }
  return (
    <div className={css.box} data-material="reply" data-empty={empty || undefined}>
      {way !== undefined && <p className={css.to}>{way}</p>}
      <textarea
        ref={textRef}
        aria-label={t('reply.label', { to })}
        placeholder={placeholder}
        value={value}
        readOnly={sending}
        rows={3}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onSendKeys(send)}
      />
      <Attached>{attachments}</Attached>
      {asked !== undefined && (
        <div className={css.ask} role="alert">
          <IconAlertTriangle aria-hidden="true" />
          <p>{t('reply.sure', { to, words: asked })}</p>
          <Button size="small" onClick={send}>
            {t('reply.sendAnyway')}
          </Button>
        </div>
      )}
      {error}
      <Foot tools={tools} draft={draft}>
        <Button
          kind="outline"
          className={css.send}
          icon={<IconSend aria-hidden="true" />}
          loading={sending}
          barred={empty}
          onClick={send}
        >
          {t('reply.send', { to })}
        </Button>
      </Foot>
    </div>
  );
}

export interface InternalNoteComposerProps extends WritingProps {
  /** Who does not get it. */
  requester: string;
  onKeep: () => void;
}

/** What only IT will read: yellow, dashed, a lock, and a button that keeps and does not send. */
export function InternalNoteComposer(props: InternalNoteComposerProps) {
  const { requester, value, onChange, onKeep, sending, error, draft, tools, attachments, textRef } =
    props;
  const { t } = useTranslation('ui');
  const empty = value.trim() === '';
  const keep = () => {
    if (!empty && !sending) onKeep();
  };
  return (
    <div className={css.box} data-material="note">
      <p className={css.to}>
        <IconLock aria-hidden="true" />
        {t('note.only', { requester })}
      </p>
      <textarea
        ref={textRef}
        aria-label={t('note.label')}
        value={value}
        readOnly={sending}
        rows={3}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onSendKeys(keep)}
      />
      <Attached>{attachments}</Attached>
      {error}
      <Foot tools={tools} draft={draft}>
        <Button
          kind="note"
          icon={<IconNote aria-hidden="true" />}
          loading={sending}
          barred={empty}
          onClick={keep}
        >
          {t('note.keep')}
        </Button>
      </Foot>
    </div>
  );
}

function onSendKeys(send: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
}

function Attached({ children }: { children: ReactNode }) {
  return children === undefined || children === null || children === false ? null : (
    <div className={css.attached}>{children}</div>
  );
}

function Foot({
  tools,
  draft,
  children,
}: {
  tools: ReactNode;
  draft: DraftState;
  children: ReactNode;
}) {
  const { t } = useTranslation('ui');
  return (
    <div className={css.foot}>
      <div className={css.tools}>{tools}</div>
      <span className={css.draft} role="status">
        {draft === 'saved' && <IconCheck aria-hidden="true" />}
        {draft !== 'none' && t(`draft.${draft}`)}
      </span>
      {children}
    </div>
  );
}

interface ComposerTabsProps {
  mode: 'reply' | 'note';
  onMode: (mode: 'reply' | 'note') => void;
  to: string;
  reply: ReactNode;
  note: ReactNode;
}

/**
 * Chooses what one is about to write. The two are different components: no prop turns one into the other.
 * What was looked at stays there while it is out of sight: files on their way, what was chosen, what was refused.
 */
export function ComposerTabs({ mode, onMode, to, reply, note }: ComposerTabsProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const other = mode === 'reply' ? 'note' : 'reply';
  const opened = useRef(new Set<string>());
  opened.current.add(mode);
  const panel = (which: 'reply' | 'note', inside: ReactNode) =>
    opened.current.has(which) && (
      <div
        id={`${id}-${which}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${which}`}
        hidden={which !== mode}
      >
        {inside}
      </div>
    );
  const tab = (which: 'reply' | 'note') => ({
    id: `${id}-${which}`,
    role: 'tab',
    type: 'button' as const,
    'aria-selected': which === mode,
    'aria-controls': opened.current.has(which) ? `${id}-${which}-panel` : undefined,
    tabIndex: which === mode ? 0 : -1,
    'data-material': which,
    onClick: () => onMode(which),
  });
  return (
    <div className={css.composer} data-material={mode}>
      <div
        role="tablist"
        aria-label={t('composer')}
        className={css.tabs}
        onKeyDown={(event) => {
          if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
          onMode(other);
          document.getElementById(`${id}-${other}`)?.focus();
        }}
      >
        <button {...tab('reply')}>
          <IconCornerUpLeft aria-hidden="true" />
          <span>{t('reply.label', { to })}</span>
          <Kbd>r</Kbd>
        </button>
        <button {...tab('note')}>
          <IconLock aria-hidden="true" />
          <span>{t('note.label')}</span>
          <Kbd>i</Kbd>
        </button>
      </div>
      {panel('reply', reply)}
      {panel('note', note)}
    </div>
  );
}

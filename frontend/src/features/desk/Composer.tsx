import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ComposerTabs } from '@/ui/Composer';
import { useShortcut } from '@/ui/keys';
import type { Ticket } from './model';
import { NoteWriting } from './NoteWriting';
import { ReplyWriting } from './ReplyWriting';

interface ComposerProps {
  ticket: Ticket;
  onWriting: (doing: 'WRITING_REPLY' | 'WRITING_NOTE') => void;
}

/** Chooses between two components that share nothing: what writes a note cannot send a reply. */
export function Composer({ ticket, onWriting }: ComposerProps) {
  const { t } = useTranslation('desk');
  const [mode, setMode] = useState<'reply' | 'note'>('reply');
  const write = (what: 'reply' | 'note') => {
    flushSync(() => setMode(what));
    document.querySelector<HTMLElement>(`[data-composer="${what}"] textarea`)?.focus();
  };
  useShortcut('r', t('keys.doReply'), () => write('reply'));
  useShortcut('i', t('keys.doNote'), () => write('note'));
  return (
    <ComposerTabs
      mode={mode}
      onMode={setMode}
      to={ticket.requester.name}
      reply={
        <ReplyWriting
          key={ticket.number}
          ticket={ticket}
          onWriting={() => onWriting('WRITING_REPLY')}
        />
      }
      note={
        <NoteWriting
          key={ticket.number}
          ticket={ticket}
          onWriting={() => onWriting('WRITING_NOTE')}
        />
      }
    />
  );
}

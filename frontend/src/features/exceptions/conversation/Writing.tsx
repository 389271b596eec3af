import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { useWriting } from '@/api/useWriting';
import { AttachmentList, FileButton, FileDrop } from '@/ui/Attachments';
import { ComposerTabs, InternalNoteComposer, PublicReplyComposer } from '@/ui/Composer';
import { DraftMissing } from '@/ui/DraftMissing';
import { FormErrors } from '@/ui/FormErrors';
import { useShortcut } from '@/ui/keys';
import { useInSight } from '@/ui/useInSight';
import { useSend } from './useSend';

interface ReplyProps {
  number: number;
  /** Whom it goes to. */
  to: string;
  placeholder?: string;
}

interface BoxProps {
  number: number;
  /** It begins anew after something was sent from here: that is where one goes on. */
  again: boolean;
  onSent: () => void;
}

const takeFocus = (box: HTMLTextAreaElement | null) => box?.focus();

/** What everybody in the conversation reads. Each message is a draft of its own. */
export function Reply(props: ReplyProps) {
  const [sent, setSent] = useState(0);
  return <ReplyBox key={sent} {...props} again={sent > 0} onSent={() => setSent(sent + 1)} />;
}

function ReplyBox({ number, to, placeholder, again, onSent }: ReplyProps & BoxProps) {
  const { writing, send, part, ...composer } = useParts(number, 'reply', onSent);
  return (
    <div ref={part}>
      <FileDrop onFiles={writing.attach}>
        <PublicReplyComposer
          to={to}
          value={writing.text}
          onChange={writing.write}
          onSend={() => send.mutate(writing)}
          sending={send.isPending || writing.uploading}
          draft={writing.draft}
          error={composer.error}
          tools={composer.tools}
          attachments={composer.attachments}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(again ? { textRef: takeFocus } : {})}
        />
      </FileDrop>
    </div>
  );
}

/** What only IT reads. */
function Note({ number, requester }: { number: number; requester: string }) {
  const [kept, setKept] = useState(0);
  const onSent = () => setKept(kept + 1);
  return <NoteBox key={kept} number={number} to={requester} again={kept > 0} onSent={onSent} />;
}

function NoteBox({ number, to, again, onSent }: ReplyProps & BoxProps) {
  const { writing, send, part, ...composer } = useParts(number, 'note', onSent);
  return (
    <div ref={part}>
      <FileDrop onFiles={writing.attach}>
        <InternalNoteComposer
          requester={to}
          value={writing.text}
          onChange={writing.write}
          onKeep={() => send.mutate(writing)}
          sending={send.isPending || writing.uploading}
          draft={writing.draft}
          error={composer.error}
          tools={composer.tools}
          attachments={composer.attachments}
          {...(again ? { textRef: takeFocus } : {})}
        />
      </FileDrop>
    </div>
  );
}

/** A reply or a note: two components, so that no wrong turn makes one of the other. */
export function ReplyOrNote({ number, to }: { number: number; to: string }) {
  const { t } = useTranslation('exceptions');
  const [mode, setMode] = useState<'reply' | 'note'>('reply');
  useShortcut('r', t('conversation.reply'), () => setMode('reply'));
  useShortcut('i', t('conversation.note'), () => setMode('note'));
  return (
    <ComposerTabs
      mode={mode}
      onMode={setMode}
      to={to}
      reply={<Reply number={number} to={to} />}
      note={<Note number={number} requester={to} />}
    />
  );
}

function useParts(number: number, kind: 'reply' | 'note', onSent: () => void) {
  const { t } = useTranslation('exceptions');
  const words = useProblemWords();
  const writing = useWriting(`ticket-${number}-${kind}`);
  const { part, inSight } = useInSight<HTMLDivElement>();
  const send = useSend(number, kind, {
    async onSent() {
      // The server forgot the draft with the message; that it cannot be asked to again is no failure of sending.
      await writing.end().catch(() => undefined);
      onSent();
    },
    inSight,
  });
  const { items } = writing;
  const { isError, error } = send;
  return {
    writing,
    send,
    part,
    tools: <FileButton onFiles={writing.attach}>{t('conversation.addFile')}</FileButton>,
    attachments:
      items.length === 0 ? null : <AttachmentList items={items} onRemove={writing.remove} />,
    error: (
      <>
        {isError && <FormErrors title={words(error).title} reasons={[words(error).detail]} />}
        <DraftMissing missing={writing.missing} />
      </>
    ),
  };
}

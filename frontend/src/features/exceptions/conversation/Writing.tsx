import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { forgetUpload, useUploads } from '@/api/useUploads';
import { AttachmentList, FileButton, FileDrop } from '@/ui/Attachments';
import { ComposerTabs, InternalNoteComposer, PublicReplyComposer } from '@/ui/Composer';
import { FormErrors } from '@/ui/FormErrors';
import { useShortcut } from '@/ui/keys';
import { useWriting } from './useWriting';

interface ReplyProps {
  number: number;
  /** Whom it goes to. */
  to: string;
  placeholder?: string;
  textRef?: RefObject<HTMLTextAreaElement | null>;
}

/** What everybody in the conversation reads. */
export function Reply({ number, to, placeholder, textRef }: ReplyProps) {
  const parts = useParts(number, 'reply');
  const { writing, ...composer } = parts;
  return (
    <FileDrop onFiles={parts.upload}>
      <PublicReplyComposer
        to={to}
        value={writing.text}
        onChange={(text) => writing.write({ text })}
        onSend={() => writing.send.mutate(writing)}
        sending={writing.send.isPending}
        draft={writing.draft}
        error={composer.error}
        tools={composer.tools}
        attachments={composer.attachments}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(textRef === undefined ? {} : { textRef })}
      />
    </FileDrop>
  );
}

/** What only IT reads. */
function Note({ number, requester }: { number: number; requester: string }) {
  const { writing, upload, ...composer } = useParts(number, 'note');
  return (
    <FileDrop onFiles={upload}>
      <InternalNoteComposer
        requester={requester}
        value={writing.text}
        onChange={(text) => writing.write({ text })}
        onKeep={() => writing.send.mutate(writing)}
        sending={writing.send.isPending}
        draft={writing.draft}
        error={composer.error}
        tools={composer.tools}
        attachments={composer.attachments}
      />
    </FileDrop>
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

function useParts(number: number, kind: 'reply' | 'note') {
  const { t } = useTranslation('exceptions');
  const words = useProblemWords();
  const writing = useWriting(number, kind);
  const uploads = useUploads((file) => writing.write({ files: [...writing.files, file] }));
  const items = [
    ...writing.files.map((file) => ({ ...file, state: 'ready' as const })),
    ...uploads.pending,
  ];
  function remove(id: string) {
    if (uploads.pending.some((file) => file.id === id)) return uploads.dismiss(id);
    forgetUpload(id);
    writing.write({ files: writing.files.filter((file) => file.id !== id) });
  }
  const { isError, error } = writing.send;
  return {
    writing,
    upload: uploads.upload,
    tools: <FileButton onFiles={uploads.upload}>{t('conversation.addFile')}</FileButton>,
    attachments: items.length === 0 ? null : <AttachmentList items={items} onRemove={remove} />,
    error: isError ? (
      <FormErrors title={words(error).title} reasons={[words(error).detail]} />
    ) : null,
  };
}

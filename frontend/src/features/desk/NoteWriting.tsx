import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { useWriting } from '@/api/useWriting';
import { AttachmentList, FileButton, FileDrop } from '@/ui/Attachments';
import { InternalNoteComposer } from '@/ui/Composer';
import { ErrorState } from '@/ui/States';
import { useNote } from './api';
import { DraftMissing } from './DraftMissing';
import type { Ticket } from './model';

interface NoteWritingProps {
  ticket: Ticket;
  onWriting: () => void;
}

/** A note that only IT reads. */
export function NoteWriting({ ticket, onWriting }: NoteWritingProps) {
  const { t } = useTranslation('desk');
  const words = useProblemWords();
  const writing = useWriting(`ticket-${ticket.number}-note`);
  const note = useNote(ticket.number);
  const key = useIdempotencyKey();
  function keep() {
    note.mutate(
      {
        body: writing.text,
        attachments: writing.attachments,
        draft: writing.place,
        key: key.header(),
      },
      {
        onSuccess: () => {
          key.renew();
          writing.sent();
        },
        onError: key.renewAfter,
      },
    );
  }
  return (
    <div data-composer="note">
      <FileDrop onFiles={writing.attach}>
        <InternalNoteComposer
          requester={ticket.requester.name}
          value={writing.text}
          onChange={(text) => {
            writing.write(text);
            onWriting();
          }}
          onKeep={keep}
          sending={note.isPending || writing.uploading}
          error={
            <>
              {note.error !== null && (
                <ErrorState title={words(note.error).title} kept={t('refused.kept')}>
                  {words(note.error).detail}
                </ErrorState>
              )}
              <DraftMissing missing={writing.missing} />
            </>
          }
          draft={writing.draft}
          tools={<FileButton onFiles={writing.attach}>{t('composer.file')}</FileButton>}
          attachments={
            writing.items.length > 0 && (
              <AttachmentList items={writing.items} onRemove={writing.remove} />
            )
          }
        />
      </FileDrop>
    </div>
  );
}

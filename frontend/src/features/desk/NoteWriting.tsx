import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { useWriting } from '@/api/useWriting';
import { AttachmentList, FileButton, FileDrop } from '@/ui/Attachments';
import { InternalNoteComposer } from '@/ui/Composer';
import { DraftMissing } from '@/ui/DraftMissing';
import { ErrorState } from '@/ui/States';
import { useInSight } from '@/ui/useInSight';
import { useNote } from './api';
import type { Ticket } from './model';
import { useRefused } from './useRefused';

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
  const refused = useRefused(ticket.number);
  const { part, inSight } = useInSight<HTMLDivElement>();
  function keep() {
    const { text, attachments, place } = writing;
    // By a promise: what comes of it counts though the page was left.
    note.mutateAsync({ body: text, attachments, draft: place, key: key.header() }).then(
      () => {
        key.renew();
        writing.sent();
      },
      (error) => {
        key.renewAfter(error);
        if (!inSight()) refused(error, { kept: true });
      },
    );
  }
  return (
    <div data-composer="note" ref={part}>
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

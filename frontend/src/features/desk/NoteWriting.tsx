import { useTranslation } from 'react-i18next';
import { useDraft } from '@/api/drafts';
import { useIdempotencyKey } from '@/api/headers';
import { useUploads } from '@/api/uploads';
import { useProblemWords } from '@/api/useProblemWords';
import { AttachmentList, FileButton, FileDrop } from '@/ui/Attachments';
import { InternalNoteComposer } from '@/ui/Composer';
import { ErrorState } from '@/ui/States';
import { useNote } from './api';
import type { Ticket } from './model';

interface NoteWritingProps {
  ticket: Ticket;
  onWriting: () => void;
}

/** A note that only IT reads. */
export function NoteWriting({ ticket, onWriting }: NoteWritingProps) {
  const { t } = useTranslation('desk');
  const words = useProblemWords();
  const place = `ticket-${ticket.number}-note`;
  const draft = useDraft(place);
  const uploads = useUploads();
  const note = useNote(ticket.number);
  const key = useIdempotencyKey();
  function keep() {
    note.mutate(
      {
        body: draft.value,
        attachments: uploads.attachments,
        draft: place,
        key: key.header(),
      },
      {
        onSuccess: () => {
          key.renew();
          draft.sent();
          uploads.clear();
        },
        onError: key.renewAfter,
      },
    );
  }
  return (
    <div data-composer="note">
      <FileDrop onFiles={uploads.add}>
        <InternalNoteComposer
          requester={ticket.requester.name}
          value={draft.value}
          onChange={(text) => {
            draft.change(text);
            onWriting();
          }}
          onKeep={keep}
          sending={note.isPending || uploads.uploading}
          error={
            note.error === null ? null : (
              <ErrorState title={words(note.error).title} kept={t('refused.kept')}>
                {words(note.error).detail}
              </ErrorState>
            )
          }
          draft={draft.standing}
          tools={<FileButton onFiles={uploads.add}>{t('composer.file')}</FileButton>}
          attachments={
            uploads.items.length > 0 && (
              <AttachmentList items={uploads.items} onRemove={uploads.remove} />
            )
          }
        />
      </FileDrop>
    </div>
  );
}

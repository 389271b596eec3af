import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetUpload, type Uploaded, useUploads } from '@/api/useUploads';
import { AttachmentList, FileButton, FileDrop } from '@/ui/Attachments';

interface PicturesProps {
  files: readonly Uploaded[];
  onAdd: (file: Uploaded) => void;
  onRemove: (id: string) => void;
  children: ReactNode;
}

/** Around the question where it stopped: a picture says it as well as the copied message. */
export function Pictures({ files, onAdd, onRemove, children }: PicturesProps) {
  const { t } = useTranslation('exceptions');
  const { pending, upload, dismiss } = useUploads(onAdd);
  const items = [...files.map((file) => ({ ...file, state: 'ready' as const })), ...pending];

  function remove(id: string) {
    if (pending.some((file) => file.id === id)) return dismiss(id);
    forgetUpload(id);
    onRemove(id);
  }
  return (
    <FileDrop onFiles={upload}>
      {children}
      <AttachmentList items={items} onRemove={remove} />
      <FileButton onFiles={upload}>{t('form.addFile')}</FileButton>
    </FileDrop>
  );
}

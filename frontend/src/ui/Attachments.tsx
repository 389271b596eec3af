import { IconAlertTriangle, IconPaperclip, IconX } from '@tabler/icons-react';
import { type ClipboardEvent, type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byteSize } from '@/lib/bytes';
import { localeOf } from '@/lib/time';
import css from './Attachments.module.css';
import { Button } from './Button';

/** A file on its way or taken, or refused with the reason. */
export type AttachmentItem = { id: string; name: string; size: number } & (
  | { state: 'uploading'; progress?: number }
  | { state: 'ready' }
  | { state: 'refused'; reason: string }
);

interface FileButtonProps {
  children: string;
  onFiles: (files: File[]) => void;
  accept?: string;
}

/** Opens the file dialog. */
export function FileButton({ children, onFiles, accept }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        kind="plain"
        size="small"
        icon={<IconPaperclip aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        hidden
        aria-label={children}
        onChange={(event) => {
          onFiles(Array.from(event.currentTarget.files ?? []));
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Around a box: files dropped on it or pasted into it are taken. */
export function FileDrop({
  onFiles,
  children,
}: {
  onFiles: (files: File[]) => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('ui');
  const [over, setOver] = useState(false);
  const take = (files: FileList) => files.length > 0 && onFiles(Array.from(files));

  function drop(event: DragEvent) {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }
  function paste(event: ClipboardEvent) {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    take(event.clipboardData.files);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button beside it does the same by keyboard
    <div
      className={css.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      {children}
      {over && <p className={css.over}>{t('attachments.drop')}</p>}
    </div>
  );
}

interface AttachmentListProps {
  items: readonly AttachmentItem[];
  onRemove: (id: string) => void;
}

/** The files that will go with what is being written. */
export function AttachmentList({ items, onRemove }: AttachmentListProps) {
  const { t, i18n } = useTranslation('ui');
  if (items.length === 0) return null;
  return (
    <ul className={css.list} aria-label={t('attachments.list')}>
      {items.map((item) => (
        <li key={item.id} className={css.item} data-state={item.state}>
          {item.state === 'refused' ? (
            <IconAlertTriangle aria-hidden="true" />
          ) : (
            <IconPaperclip aria-hidden="true" />
          )}
          <span className={css.name}>{item.name}</span>
          <span className={css.size}>{byteSize(item.size, localeOf(i18n.language))}</span>
          {item.state === 'uploading' && (
            <progress
              max={1}
              value={item.progress}
              aria-label={t('attachments.uploading', { name: item.name })}
            />
          )}
          {item.state === 'refused' && <span className={css.reason}>{item.reason}</span>}
          <button
            type="button"
            className={css.remove}
            aria-label={t('attachments.remove', { name: item.name })}
            onClick={() => onRemove(item.id)}
          >
            <IconX aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}

export interface AttachmentLink {
  id: string;
  name: string;
  size: number;
  href: string;
}

/** The files of something that was sent. They are downloaded, never opened within the page. */
export function AttachmentLinks({ files }: { files: readonly AttachmentLink[] }) {
  const { t, i18n } = useTranslation('ui');
  if (files.length === 0) return null;
  return (
    <ul className={css.list} aria-label={t('attachments.sent')}>
      {files.map((file) => (
        <li key={file.id} className={css.item}>
          <IconPaperclip aria-hidden="true" />
          <a className={css.name} href={file.href} download={file.name}>
            {file.name}
          </a>
          <span className={css.size}>{byteSize(file.size, localeOf(i18n.language))}</span>
        </li>
      ))}
    </ul>
  );
}

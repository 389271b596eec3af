import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { draftQuery, useDraftKeeper } from './useDraft';
import { forgetUpload, type Uploaded, useUploads } from './useUploads';
import { readWritten, type Written, writtenText } from './written';

/**
 * What one writes in a place, with its files: kept on the server as one types, and there again after
 * a reload. Give the place as `key` to the component that calls this.
 */
export function useWriting(place: string) {
  const before = useQuery(draftQuery(place));
  const keeper = useDraftKeeper(place);
  const [typed, setTyped] = useState<Written>();
  const written = typed ?? readWritten(before.data?.body);
  const latest = useRef(written);
  latest.current = written;

  function change(next: Written) {
    latest.current = next;
    setTyped(next);
    keeper.keep(writtenText(next));
  }
  const uploads = useUploads((file: Uploaded) =>
    change({ ...latest.current, files: [...latest.current.files, file] }),
  );
  function remove(id: string) {
    uploads.dismiss(id);
    if (!latest.current.files.some((file) => file.id === id)) return;
    forgetUpload(id);
    change({ ...latest.current, files: latest.current.files.filter((file) => file.id !== id) });
  }
  /** It was sent for good, and the next thing is written in the same place. */
  function sent() {
    latest.current = readWritten(null);
    setTyped(latest.current);
    for (const { id } of uploads.pending) uploads.dismiss(id);
    // That the server cannot be asked to forget it again is no failure of sending.
    keeper.end().catch(() => undefined);
  }
  const items = [
    ...written.files.map((file) => ({ ...file, state: 'ready' as const })),
    ...uploads.pending,
  ];
  return {
    loading: before.isPending,
    text: written.text,
    write: (text: string) => change({ ...latest.current, text }),
    items,
    attach: uploads.upload,
    remove,
    attachments: written.files.map((file) => file.id),
    uploading: uploads.pending.some((file) => file.state === 'uploading'),
    draft: keeper.state,
    end: keeper.end,
    sent,
  };
}

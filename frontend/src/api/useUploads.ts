import { useState } from 'react';
import { answer, client } from './client';
import type { components } from './schema';
import { useProblemWords } from './useProblemWords';

/** A file that the server has and nothing has sent yet. */
export type Uploaded = Pick<components['schemas']['AttachmentView'], 'id' | 'name' | 'size'>;

/** A file on its way, or refused. Those that arrived are the caller's, to be kept with what they go with. */
export type Pending = { id: string; name: string; size: number } & (
  | { state: 'uploading'; progress: number }
  | { state: 'refused'; reason: string }
);

let count = 0;

/** Uploads files as soon as they are chosen, so that sending does not wait for them. */
export function useUploads(onUploaded: (file: Uploaded) => void) {
  const words = useProblemWords();
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const without = (id: string) => (files: readonly Pending[]) =>
    files.filter((file) => file.id !== id);

  async function upload(file: File) {
    count += 1;
    const entry = { id: `upload-${count}`, name: file.name, size: file.size };
    setPending((files) => [...files, { ...entry, state: 'uploading', progress: 0 }]);
    try {
      const { id, name, size } = await send(file);
      setPending(without(entry.id));
      onUploaded({ id, name, size });
    } catch (error) {
      const { title, detail } = words(error);
      const refused = { ...entry, state: 'refused' as const, reason: detail || title };
      setPending((files) => files.map((other) => (other.id === entry.id ? refused : other)));
    }
  }
  return {
    pending,
    upload: (files: readonly File[]) => {
      for (const file of files) upload(file);
    },
    dismiss: (id: string) => setPending(without(id)),
  };
}

function send(file: File) {
  const form = new FormData();
  form.append('file', file);
  return answer(
    client.POST('/api/attachments', {
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  );
}

/** Takes back a file that nothing has sent. If that fails the server forgets it by itself in time. */
export function forgetUpload(id: string) {
  answer(client.DELETE('/api/attachments/{id}', { params: { path: { id } } })).catch(
    () => undefined,
  );
}

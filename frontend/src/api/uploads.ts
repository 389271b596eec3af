import { useState } from 'react';
import { answer, client } from './client';
import { useProblemWords } from './useProblemWords';

/** A file that goes with what is being written: on its way, taken by the server, or refused. */
export type Upload = { id: string; name: string; size: number } & (
  | { state: 'uploading' }
  | { state: 'ready'; attachment: string }
  | { state: 'refused'; reason: string }
);

let count = 0;

/** Sends files as soon as they are chosen; what is written names those that were taken. */
export function useUploads() {
  const words = useProblemWords();
  const [items, setItems] = useState<readonly Upload[]>([]);

  async function add(files: readonly File[]) {
    await Promise.all(files.map(upload));
  }
  async function upload(file: File) {
    count += 1;
    const item = { id: `upload-${count}`, name: file.name, size: file.size };
    const put = (next: Upload) =>
      setItems((now) => now.map((other) => (other.id === item.id ? next : other)));
    setItems((now) => [...now, { ...item, state: 'uploading' }]);
    try {
      const { id } = await send(file);
      put({ ...item, state: 'ready', attachment: id });
    } catch (error) {
      const { title, detail } = words(error);
      put({ ...item, state: 'refused', reason: detail || title });
    }
  }
  function remove(id: string) {
    const item = items.find((other) => other.id === id);
    setItems((now) => now.filter((other) => other.id !== id));
    // Taken back at once; what could not be is swept by the server with whatever was never sent.
    if (item?.state === 'ready') takeBack(item.attachment).catch(() => {});
  }
  return {
    items,
    add,
    remove,
    clear: () => setItems([]),
    uploading: items.some((item) => item.state === 'uploading'),
    attachments: items.flatMap((item) => (item.state === 'ready' ? [item.attachment] : [])),
  };
}

function send(file: File): Promise<{ id: string }> {
  const form = new FormData();
  form.set('file', file);
  return answer(client.POST('/api/attachments', { body: {}, bodySerializer: () => form }));
}
function takeBack(id: string) {
  return answer(client.DELETE('/api/attachments/{id}', { params: { path: { id } } }));
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { draftQuery, useDraftKeeper } from './useDraft';
import { forgetUpload, type Uploaded, useUploads } from './useUploads';
import { readWritten, type Written, writtenText } from './written';

const nothing = readWritten(null);
const again = 5_000;

/**
 * What one writes in a place, with its files: kept on the server as one types, and there again after
 * a reload. What is typed before the draft of before is known counts at once; it is put under the draft
 * when that comes, and nothing is saved over it until then. Give the place as `key` to the component
 * that calls this.
 */
export function useWriting(place: string) {
  const before = useQuery({
    ...draftQuery(place),
    refetchInterval: ({ state }) => state.status === 'error' && again,
  });
  const keeper = useDraftKeeper(place);
  const [typed, setTyped] = useState<Written>();
  /** As it came first: what is fetched later is what was written here. */
  const kept = useRef<Written>(undefined);
  if (before.data !== undefined) kept.current ??= readWritten(before.data.body);
  const known = kept.current !== undefined;
  const written = typed ?? kept.current ?? nothing;
  const latest = useRef(written);
  latest.current = written;
  const early = useEarly(place, keeper.keep);

  function change(next: Written) {
    latest.current = next;
    setTyped(next);
    early.current = kept.current === undefined ? next : undefined;
    if (kept.current !== undefined) keeper.keep(writtenText(next));
  }
  useEffect(() => {
    if (kept.current !== undefined && early.current !== undefined)
      change(joined(kept.current, early.current));
  });
  const uploads = useUploads((file: Uploaded) =>
    change({ ...latest.current, files: [...latest.current.files, file] }),
  );
  function remove(id: string) {
    uploads.dismiss(id);
    if (!latest.current.files.some((file) => file.id === id)) return;
    forgetUpload(id);
    change({ ...latest.current, files: latest.current.files.filter((file) => file.id !== id) });
  }
  /**
   * What was written was sent for good. Where it was sent before the draft was known, that is none of it:
   * `known` is as it was when the sending began.
   */
  function end() {
    early.current = undefined;
    if (known) return keeper.end();
    if (kept.current !== undefined) keeper.keep(writtenText(kept.current));
    return Promise.resolve();
  }
  /** The same, and the next thing is written in the same place. */
  function sent() {
    latest.current = known ? nothing : (kept.current ?? nothing);
    setTyped(known ? nothing : undefined);
    for (const { id } of uploads.pending) uploads.dismiss(id);
    // That the server cannot be asked to forget it again is no failure of sending.
    end().catch(() => undefined);
  }
  const items = [
    ...written.files.map((file) => ({ ...file, state: 'ready' as const })),
    ...uploads.pending,
  ];
  const missing = !known && before.errorUpdateCount > 0;
  const unsaved = missing || before.isPaused ? 'unsaved' : 'saving';
  return {
    text: written.text,
    write: (text: string) => change({ ...latest.current, text }),
    items,
    attach: uploads.upload,
    remove,
    attachments: written.files.map((file) => file.id),
    uploading: uploads.pending.some((file) => file.state === 'uploading'),
    draft: known || typed === undefined ? keeper.state : unsaved,
    /** The draft that goes with what is sent: the server forgets it. Undefined while it is not known what it holds. */
    place: known ? place : undefined,
    /** The draft could not be fetched. It is tried again by itself, and by this. */
    missing: missing ? { retry: () => before.refetch(), retrying: before.isFetching } : undefined,
    end,
    sent,
  };
}

/** What was kept, and under it what was typed before that was known. */
function joined(kept: Written, early: Written): Written {
  return {
    text: [kept.text, early.text].filter((text) => text.trim() !== '').join('\n\n'),
    files: [...kept.files, ...early.files],
  };
}

/** What was typed before the draft was known. Who leaves the page by then has it put under the draft all the same. */
function useEarly(place: string, keep: (text: string) => void) {
  const queryClient = useQueryClient();
  const early = useRef<Written>(undefined);
  const save = useRef(keep);
  useEffect(
    () => () => {
      const { current: left } = early;
      if (left === undefined) return;
      queryClient.fetchQuery({ ...draftQuery(place), retry: 10, retryDelay: again }).then(
        ({ body }) => save.current(writtenText(joined(readWritten(body), left))),
        () => undefined,
      );
    },
    [place, queryClient],
  );
  return early;
}

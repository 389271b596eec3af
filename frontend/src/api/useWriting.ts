import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { draftQuery, useDraftKeeper } from './useDraft';
import { forgetUpload, type Uploaded, useUploads } from './useUploads';
import { readWritten, type Written, writtenText } from './written';

const nothing = readWritten(null);
const again = 5_000;

/** What was opened last in a place: it takes what comes late, a file or words from where one was before. */
const newest = new Map<string, (late: Written) => void>();

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
  const early = useRef<Written>(undefined);
  const { take, isNewest } = useNewest(place, (late) => change(joined(latest.current, late)));

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
  useLeavingEarly(place, early, (body) => {
    if (early.current === undefined) return;
    if (!isNewest()) return take(early.current);
    kept.current ??= readWritten(body);
    change(joined(kept.current, early.current));
  });
  const uploads = useUploads((file: Uploaded) => take({ text: '', files: [file] }));
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
    // Elsewhere more may be written by now.
    if (!isNewest()) return Promise.resolve();
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

/** Gives what comes late to what was opened last in a place, which may be open no more. */
function useNewest(place: string, onLate: (late: Written) => void) {
  const latest = useRef(onLate);
  latest.current = onLate;
  const [mine] = useState(() => (late: Written) => latest.current(late));
  useEffect(() => {
    newest.set(place, mine);
  }, [place, mine]);
  return {
    take: (late: Written) => (newest.get(place) ?? mine)(late),
    isNewest: () => newest.get(place) === mine,
  };
}

/** Who leaves a page before the draft is known has what was typed there put under it all the same. */
function useLeavingEarly(
  place: string,
  early: RefObject<Written | undefined>,
  onKnown: (body: string | null | undefined) => void,
) {
  const queryClient = useQueryClient();
  const latest = useRef(onKnown);
  latest.current = onKnown;
  useEffect(
    () => () => {
      if (early.current === undefined) return;
      queryClient.fetchQuery({ ...draftQuery(place), retry: 10, retryDelay: again }).then(
        ({ body }) => latest.current(body),
        () => undefined,
      );
    },
    [place, early, queryClient],
  );
}

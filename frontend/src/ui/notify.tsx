import { IconArrowBackUp } from '@tabler/icons-react';
import i18next from 'i18next';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { Button } from './Button';

let wanted = false;
const listeners = new Set<() => void>();

/** Fetched with the first message; most visits show none. */
const load = () => import('./NotificationPlace');
const LazyPlace = lazy(async () => ({ default: (await load()).NotificationPlace }));

/** Stands once in the shell. */
export function Notifications() {
  const show = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => wanted,
  );
  return show ? (
    <Suspense>
      <LazyPlace />
    </Suspense>
  ) : null;
}

/** Fetched parts have no hook to ask for words by. */
function closing() {
  return { closeButtonProps: { 'aria-label': i18next.t('close', { ns: 'ui' }) } };
}

function want() {
  wanted = true;
  for (const listener of listeners) listener();
}

interface Note {
  /** A second note of the same id replaces the first. */
  id?: string;
  title?: string;
  message: string;
}

/** Something that happened, in passing. */
export async function notify({ id, title, message }: Note) {
  want();
  const { showNote } = await load();
  showNote({
    ...(id === undefined ? {} : { id }),
    title,
    message,
    autoClose: 6000,
    ...closing(),
  });
}

interface UndoNote extends Note {
  id: string;
  undo: string;
  onUndo: () => void;
}

/** Done at once, and taken back with a word. Stays longer, and as long as the pointer is on it. */
export async function notifyUndo({ id, title, message, undo, onUndo }: UndoNote) {
  want();
  const { notifications, showNote } = await load();
  const takeBack = () => {
    notifications.hide(id);
    onUndo();
  };
  showNote({
    id,
    title,
    autoClose: 12_000,
    ...closing(),
    message: (
      <>
        <span>{message}</span>
        <Button
          size="small"
          kind="tonal"
          icon={<IconArrowBackUp aria-hidden="true" />}
          onClick={takeBack}
        >
          {undo}
        </Button>
      </>
    ),
  });
}

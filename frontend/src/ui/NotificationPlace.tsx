import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';
import { type NotificationData, Notifications, notifications } from '@mantine/notifications';
import css from './NotificationPlace.module.css';

export { notifications };

let turn = 0;

/** Shows a note. One of the same id that stands already is replaced by it, and stays as long as a new one. */
export function showNote(note: NotificationData & { autoClose: number }) {
  turn = 1 - turn;
  // Its time begins anew only where it is another time.
  const shown = { ...note, autoClose: note.autoClose + turn };
  notifications.show(shown);
  notifications.update(shown);
}

export function NotificationPlace() {
  return <Notifications position="bottom-left" limit={3} className={css.place} />;
}

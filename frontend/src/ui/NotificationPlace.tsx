import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';
import { Notifications, notifications } from '@mantine/notifications';
import css from './NotificationPlace.module.css';

export { notifications };

export function NotificationPlace() {
  return <Notifications position="bottom-left" limit={3} className={css.place} />;
}

import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unreadQuery } from '@/api/inbox';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { useShortcut } from '@/ui/keys';
import { Link, useNavigation } from '@/ui/Link';
import css from './InboxSlot.module.css';

const counted = 100;

/** The bell in the header, with how much is unread. */
export function InboxSlot() {
  const { t } = useTranslation();
  const navigation = useNavigation();
  const { data: unread = 0 } = useQuery({ ...unreadQuery, refetchInterval: useAskingBySelf() });
  useShortcut('g i', t('bell.open'), () => navigation.go(paths.inbox()));
  return (
    <Link
      href={paths.inbox()}
      className={css.bell}
      aria-label={t('bell.unread', { count: unread })}
    >
      <IconBell aria-hidden="true" />
      {unread > 0 && (
        <span className={css.count} aria-hidden="true">
          {unread < counted ? unread : t('bell.many')}
        </span>
      )}
    </Link>
  );
}

/** As much room as the bell takes, until it has come. */
export function InboxPlace() {
  return <span className={css.bell} />;
}

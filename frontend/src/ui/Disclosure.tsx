import { IconCheck, IconChevronDown, IconEye } from '@tabler/icons-react';
import { type ComponentType, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Disclosure.module.css';
import { Status } from './Status';

interface ToRead {
  read: boolean;
  onRead: () => void;
  /** It could not be kept that it was opened. */
  failed?: boolean;
}

interface DisclosureProps {
  icon: ComponentType<{ 'aria-hidden'?: boolean | 'true' }>;
  title: string;
  /** One line of what is inside. */
  summary: string;
  children: ReactNode;
  /** It must be read before going on: says whether it was, and tells when it is opened first. */
  toRead?: ToRead;
  startOpen?: boolean;
}

/** A paper to open. */
export function Disclosure(props: DisclosureProps) {
  const { icon: Icon, title, summary, children, toRead, startOpen = false } = props;
  const { t } = useTranslation('ui');
  const [opened, setOpened] = useState(startOpen);
  const lapsed = useFallsBack(toRead);
  if (lapsed && opened) setOpened(false);
  return (
    <details
      className={css.disclosure}
      open={opened}
      onToggle={(event) => {
        const open = event.currentTarget.open;
        setOpened(open);
        if (open && toRead?.read === false) toRead.onRead();
      }}
    >
      <summary className={css.summary}>
        <Icon aria-hidden="true" />
        <span>
          <b>{title}</b>
          <span className={css.line}>{summary}</span>
        </span>
        {toRead !== undefined && (
          <Status
            tone={toRead.read ? 'good' : 'quiet'}
            icon={toRead.read ? IconCheck : IconEye}
            className={css.read}
          >
            {toRead.read ? t('disclosure.opened') : t('disclosure.unopened')}
          </Status>
        )}
        <IconChevronDown aria-hidden="true" className={css.more} />
      </summary>
      <div className={css.inside}>{children}</div>
    </details>
  );
}

/** What counted as read does not any more, or could not be kept: it is closed, so that opening it counts. */
function useFallsBack(toRead: ToRead | undefined): boolean {
  const read = toRead?.read ?? false;
  const failed = toRead?.failed ?? false;
  const [before, setBefore] = useState({ read, failed });
  if (before.read === read && before.failed === failed) return false;
  setBefore({ read, failed });
  return (before.read && !read) || (failed && !before.failed);
}

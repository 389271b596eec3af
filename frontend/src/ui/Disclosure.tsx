import { IconCheck, IconChevronDown, IconEye } from '@tabler/icons-react';
import { type ComponentType, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Disclosure.module.css';
import { Status } from './Status';

interface DisclosureProps {
  icon: ComponentType<{ 'aria-hidden'?: boolean | 'true' }>;
  title: string;
  /** One line of what is inside. */
  summary: string;
  children: ReactNode;
  /** It must be read before going on: says whether it was, and tells when it is opened first. */
  toRead?: { read: boolean; onRead: () => void };
  startOpen?: boolean;
}

/** A paper to open. */
export function Disclosure(props: DisclosureProps) {
  const { icon: Icon, title, summary, children, toRead, startOpen = false } = props;
  const { t } = useTranslation('ui');
  const [opened, setOpened] = useState(startOpen);
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

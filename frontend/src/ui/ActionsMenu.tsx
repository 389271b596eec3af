import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { Menu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import css from './ActionsMenu.module.css';
import { useNavigation } from './Link';

export interface MenuAction {
  id: string;
  label: string;
  icon?: ReactNode;
  /** Goes somewhere, or does something. */
  href?: string;
  onSelect?: () => void;
  /** Why it cannot be chosen now. */
  reason?: string | undefined;
  /** One of a group of which one holds. */
  checked?: boolean;
  /** On or off by itself. */
  toggled?: boolean;
}

export interface MenuGroup {
  label?: string;
  actions: readonly MenuAction[];
}

interface ActionsMenuProps {
  /** The button that opens it. */
  opener: ReactElement;
  groups: readonly MenuGroup[];
  head?: ReactNode;
  width?: number;
  /** Open as soon as it is there: for menus that are fetched when they are first wanted. */
  startOpen?: boolean;
}

export function ActionsMenu({
  opener,
  groups,
  head,
  width = 240,
  startOpen = false,
}: ActionsMenuProps) {
  const navigation = useNavigation();
  return (
    <Menu position="bottom-end" width={width} defaultOpened={startOpen} loop>
      <Menu.Target>{opener}</Menu.Target>
      <Menu.Dropdown className={css.menu}>
        {head !== undefined && <div className={css.head}>{head}</div>}
        {groups.map((group, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of menu items, not of form fields
          <div
            key={group.actions.map((action) => action.id).join()}
            role="group"
            aria-label={group.label}
            className={css.group}
          >
            {(index > 0 || head !== undefined) && <Menu.Divider />}
            {group.label !== undefined && <Menu.Label>{group.label}</Menu.Label>}
            {group.actions.map((action) => (
              <Action key={action.id} action={action} go={navigation.go} />
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Action({ action, go }: { action: MenuAction; go: (href: string) => void }) {
  const { label, icon, href, onSelect, reason } = action;
  const state = action.checked ?? action.toggled;
  const role = action.checked === undefined ? 'menuitemcheckbox' : 'menuitemradio';
  return (
    <Menu.Item
      {...(state === undefined ? {} : { role, 'aria-checked': state })}
      className={css.item}
      leftSection={icon}
      data-barred={reason !== undefined || undefined}
      aria-disabled={reason !== undefined || undefined}
      closeMenuOnClick={reason === undefined && state === undefined}
      onClick={() => {
        if (reason !== undefined) return;
        onSelect?.();
        if (href !== undefined) go(href);
      }}
    >
      {label}
      {reason !== undefined && <small>{reason}</small>}
    </Menu.Item>
  );
}

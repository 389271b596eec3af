import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
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

/** For an opener that stands in for the button that was pressed, which had the focus. */
export function takeFocus(button: HTMLButtonElement | null) {
  if (document.activeElement === document.body) button?.focus();
}

export function ActionsMenu({
  opener,
  groups,
  head,
  width = 240,
  startOpen = false,
}: ActionsMenuProps) {
  const navigation = useNavigation();
  const [opened, setOpened] = useState(false);
  // Opened after it is there, so that it remembers where the focus came from and brings it back.
  useEffect(() => setOpened(startOpen), [startOpen]);
  return (
    <Menu
      position="bottom-end"
      width={width}
      opened={opened}
      onChange={setOpened}
      loop
      withInitialFocusPlaceholder={false}
      checkIcon={<IconCheck aria-hidden="true" />}
    >
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
  const select = () => {
    if (reason !== undefined) return;
    onSelect?.();
    if (href !== undefined) go(href);
  };
  if (action.checked !== undefined) {
    return (
      <Menu.RadioItem
        className={css.item}
        value={action.id}
        checked={action.checked}
        onChange={select}
        rightSection={icon}
      >
        {label}
      </Menu.RadioItem>
    );
  }
  if (action.toggled !== undefined) {
    return (
      <Menu.CheckboxItem
        className={css.item}
        checked={action.toggled}
        onChange={select}
        rightSection={icon}
      >
        {label}
      </Menu.CheckboxItem>
    );
  }
  const barred = reason !== undefined;
  return (
    <Menu.Item
      className={css.item}
      leftSection={icon}
      data-barred={barred || undefined}
      aria-disabled={barred || undefined}
      closeMenuOnClick={!barred}
      onClick={select}
    >
      {label}
      {barred && <small>{reason}</small>}
    </Menu.Item>
  );
}

import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Loader.layer.css';
import '@mantine/core/styles/Button.layer.css';
import { Button as MantineButton } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import css from './Button.module.css';
import { Link } from './Link';

/**
 * `primary` is the one strong button of a page: "this, now". `outline` sends something to somebody,
 * `tonal` invites, `note` keeps an internal note and is used for nothing else.
 */
export type ButtonKind = 'primary' | 'default' | 'outline' | 'tonal' | 'plain' | 'note';

interface Look {
  kind?: ButtonKind;
  size?: 'small' | 'normal' | 'large';
  icon?: ReactNode;
  after?: ReactNode;
}

export type ButtonProps = Look &
  Omit<ComponentProps<'button'>, 'color' | 'size'> & {
    loading?: boolean;
    /** Looks barred and does nothing, but can be reached, so that its reason can be read. */
    barred?: boolean;
  };

export function Button(props: ButtonProps) {
  const { kind = 'default', size = 'normal', icon, after, barred = false, ...rest } = props;
  const { loading, onClick, type = 'button', className, ...button } = rest;
  return (
    <MantineButton
      {...button}
      type={barred ? 'button' : type}
      variant="default"
      className={className}
      classNames={{ root: css.button, inner: css.inner, label: css.label, section: css.section }}
      data-kind={kind}
      data-size={size}
      data-disabled={barred || undefined}
      aria-disabled={barred || undefined}
      loading={loading ?? false}
      loaderProps={{ color: 'currentColor', size: 18 }}
      leftSection={icon}
      rightSection={after}
      onClick={barred ? undefined : onClick}
    />
  );
}

type LinkButtonProps = Look &
  Omit<ComponentProps<'a'>, 'href'> & {
    href: string;
  };

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton(props: LinkButtonProps) {
  const { kind = 'default', size = 'normal', icon, after, children, className, ...link } = props;
  return (
    <Link
      {...link}
      className={`${css.button} ${css.link} ${className ?? ''}`}
      data-kind={kind}
      data-size={size}
    >
      {icon}
      <span>{children}</span>
      {after}
    </Link>
  );
}

import type { ComponentProps, MouseEvent, ReactNode } from 'react';
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
  const { loading = false, onClick, type = 'button', className = '', children, ...button } = rest;
  return (
    <button
      {...button}
      type={barred ? 'button' : type}
      className={`${css.button} ${className}`}
      data-kind={kind}
      data-size={size}
      data-disabled={barred || undefined}
      data-loading={loading || undefined}
      // Not disabled while it works: a disabled button would lose the focus that pressed it.
      aria-disabled={barred || loading || undefined}
      aria-busy={loading || undefined}
      onClick={loading ? hold : barred ? undefined : onClick}
    >
      {icon}
      <span>{children}</span>
      {after}
      {loading && <span className={css.loader} />}
    </button>
  );
}

/** What is being done is not begun again, nor is its form sent once more. */
function hold(event: MouseEvent) {
  event.preventDefault();
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

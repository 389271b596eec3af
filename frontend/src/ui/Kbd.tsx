import css from './Kbd.module.css';

/** The key of a control, drawn on it. Read out it would be noise: the keys have a page of their own. */
export function Kbd({
  children,
  size = 'normal',
}: {
  children: string;
  size?: 'normal' | 'large';
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawn key takes no focus
    <kbd className={css.kbd} data-size={size} aria-hidden="true">
      {children}
    </kbd>
  );
}

import { IconLock } from '@tabler/icons-react';
import { useId } from 'react';
import { Button, type ButtonProps } from './Button';
import css from './ReasonedButton.module.css';

type ReasonedButtonProps = ButtonProps & {
  /** Why it cannot be pressed now. With a reason the button is barred; without one it works. */
  reason?: string | undefined;
};

/** A control that is not allowed is shown with its reason, not hidden. */
export function ReasonedButton({ reason, icon, ...button }: ReasonedButtonProps) {
  const explained = useId();
  // One and the same button with a reason and without, or barring it would take its focus away.
  return (
    <div className={reason === undefined ? css.free : css.reasoned}>
      {reason === undefined ? (
        <Button {...button} icon={icon} />
      ) : (
        <Button
          {...button}
          kind="default"
          icon={<IconLock aria-hidden="true" />}
          barred
          aria-describedby={explained}
        />
      )}
      {reason !== undefined && <p id={explained}>{reason}</p>}
    </div>
  );
}

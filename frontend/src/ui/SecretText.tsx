import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import css from './SecretText.module.css';

interface SecretTextProps {
  label: string;
  /** What is shown this once. */
  text: string;
  copy: string;
  copied: string;
  /** What to do with it. */
  children: ReactNode;
}

/** Something that is shown once, to be copied. It can be selected where copying is not allowed. */
export function SecretText({ label, text, copy, copied, children }: SecretTextProps) {
  const [taken, setTaken] = useState<string>();
  const done = taken === text;
  const copyIt = async () => {
    await navigator.clipboard?.writeText(text);
    setTaken(text);
  };
  return (
    <div className={css.secret} role="status">
      <p>{children}</p>
      <label className={css.text}>
        <span className="sr">{label}</span>
        <input readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
      </label>
      {navigator.clipboard !== undefined && (
        <div>
          <Button
            kind="tonal"
            size="small"
            icon={done ? <IconCheck aria-hidden="true" /> : <IconCopy aria-hidden="true" />}
            onClick={copyIt}
          >
            {done ? copied : copy}
          </Button>
        </div>
      )}
    </div>
  );
}

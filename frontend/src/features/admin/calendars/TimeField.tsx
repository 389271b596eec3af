import { useId } from 'react';
import css from './calendars.module.css';

interface TimeFieldProps {
  label: string;
  /** Such as 08:00. */
  value: string;
  onChange: (value: string) => void;
}

/** A time by the clock on the wall, by the browser's own means. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr">
        {label}
      </label>
      <input
        id={id}
        type="time"
        className={css.time}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
}

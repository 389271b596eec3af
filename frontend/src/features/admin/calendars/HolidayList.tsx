import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import type { Calendar } from '../types';
import css from './calendars.module.css';

type Holidays = Calendar['holidays'];

interface HolidayListProps {
  value: Holidays;
  onChange: (value: Holidays) => void;
  error?: React.ReactNode;
}

/** Days on which the desk is closed. Hours worked on one of them are shown and kept. */
export function HolidayList({ value, onChange, error }: HolidayListProps) {
  const { t } = useTranslation('admin');
  const add = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState(false);
  const faulty = error !== undefined;
  const set = (index: number, change: Partial<Holidays[number]>) =>
    onChange(value.map((holiday, at) => (at === index ? { ...holiday, ...change } : holiday)));
  return (
    <div className={css.holidays} data-faulty={faulty || undefined}>
      {value.map((holiday, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place while it is typed
        <div key={index} className={css.holiday}>
          <TextField
            label={t('calendar.day')}
            type="date"
            value={holiday.day}
            error={faulty && holiday.day === ''}
            autoFocus={added}
            onChange={(event) => set(index, { day: event.currentTarget.value })}
          />
          <TextField
            label={t('calendar.holidayName')}
            value={holiday.name}
            error={faulty && holiday.name === ''}
            description={worked(holiday, t)}
            onChange={(event) => set(index, { name: event.currentTarget.value })}
          />
          <Button
            kind="plain"
            aria-label={t('calendar.removeHoliday', { name: holiday.name || holiday.day })}
            icon={<IconX aria-hidden="true" />}
            onClick={() => {
              onChange(value.filter((_, at) => at !== index));
              if (index === value.length - 1) add.current?.focus();
            }}
          />
        </div>
      ))}
      {faulty && (
        <p role="alert" className={css.error}>
          {error}
        </p>
      )}
      <div>
        <Button
          ref={add}
          icon={<IconPlus aria-hidden="true" />}
          onClick={() => {
            setAdded(true);
            onChange([...value, { day: '', name: '', shifts: [] }]);
          }}
        >
          {t('calendar.addHoliday')}
        </Button>
      </div>
    </div>
  );
}

function worked(
  { shifts }: Holidays[number],
  t: (key: 'calendar.workedHours', values: { hours: string }) => string,
): string | undefined {
  if (shifts.length === 0) return undefined;
  const hours = shifts.map((shift) => `${shift.from}–${shift.until}`).join(', ');
  return t('calendar.workedHours', { hours });
}

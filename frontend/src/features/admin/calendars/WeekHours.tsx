import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '@/lib/time';
import { Button } from '@/ui/Button';
import type { Calendar } from '../types';
import css from './calendars.module.css';
import { type Day, dayName, days } from './days';
import { TimeField } from './TimeField';

type Week = Calendar['week'];

interface WeekHoursProps {
  value: Week;
  onChange: (value: Week) => void;
  error?: React.ReactNode;
}

/** The shifts of the ordinary week, day by day. */
export function WeekHours({ value, onChange, error }: WeekHoursProps) {
  return (
    <div className={css.week} data-faulty={error !== undefined || undefined}>
      {days.map((day) => (
        <DayHours
          key={day}
          day={day}
          shifts={value.filter((shift) => shift.day === day)}
          onChange={(shifts) =>
            onChange(inOrder([...value.filter((s) => s.day !== day), ...shifts]))
          }
        />
      ))}
      {error !== undefined && (
        <p role="alert" className={css.error}>
          {error}
        </p>
      )}
    </div>
  );
}

interface DayHoursProps {
  day: Day;
  shifts: Week;
  onChange: (shifts: Week) => void;
}

function DayHours({ day, shifts, onChange }: DayHoursProps) {
  const { t, i18n } = useTranslation('admin');
  const add = useRef<HTMLButtonElement>(null);
  const name = dayName(day, localeOf(i18n.language), 'long');
  const set = (index: number, change: Partial<Week[number]>) =>
    onChange(shifts.map((shift, at) => (at === index ? { ...shift, ...change } : shift)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div role="group" aria-label={name} className={css.day}>
      <span className={css.dayName}>{name}</span>
      <div className={css.shifts}>
        {shifts.length === 0 && <span className={css.closed}>{t('calendar.closed')}</span>}
        {shifts.map((shift, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a shift is known by its place in the day
          <div key={index} className={css.shift}>
            <TimeField
              label={t('calendar.from', { day: name })}
              value={shift.from}
              onChange={(from) => set(index, { from })}
            />
            <span aria-hidden="true">–</span>
            <TimeField
              label={t('calendar.until', { day: name })}
              value={shift.until}
              onChange={(until) => set(index, { until })}
            />
            <Button
              kind="plain"
              size="small"
              aria-label={t('calendar.removeShift', { day: name })}
              icon={<IconX aria-hidden="true" />}
              onClick={() => {
                onChange(shifts.filter((_, at) => at !== index));
                if (index === shifts.length - 1) add.current?.focus();
              }}
            />
            {shift.until <= shift.from && (
              <span className={css.closed}>{t('calendar.overnight')}</span>
            )}
          </div>
        ))}
      </div>
      <Button
        ref={add}
        kind="plain"
        size="small"
        aria-label={t('calendar.addShift', { day: name })}
        icon={<IconPlus aria-hidden="true" />}
        onClick={() => onChange([...shifts, next(day, shifts)])}
      />
    </div>
  );
}

/** A first shift is an office day; a further one starts where the last one ends. */
function next(day: Day, shifts: Week): Week[number] {
  const last = shifts.at(-1);
  return last === undefined
    ? { day, from: '08:00', until: '17:00' }
    : { day, from: last.until, until: '22:00' };
}

function inOrder(week: Week): Week {
  return days.flatMap((day) => week.filter((shift) => shift.day === day));
}

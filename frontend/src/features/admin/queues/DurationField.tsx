import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field';
import { SelectField } from '@/ui/SelectField';
import type { Duration } from './durations';
import css from './queues.module.css';

interface DurationFieldProps {
  label: string;
  value: Duration;
  onChange: (value: Duration) => void;
  error?: React.ReactNode;
  /** Whole working days may be promised as well. */
  withDays?: boolean;
}

/** So many minutes, hours or working days. */
export function DurationField({ label, value, onChange, error, withDays }: DurationFieldProps) {
  const { t } = useTranslation('admin');
  const titled = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div role="group" aria-labelledby={titled} className={css.duration}>
      <p id={titled} className={css.durationTitle}>
        {label}
      </p>
      <TextField
        label={t('targets.amount')}
        inputMode="decimal"
        value={value.amount}
        error={error !== undefined}
        onChange={(event) => onChange({ ...value, amount: event.currentTarget.value })}
      />
      <SelectField
        label={t('targets.unit')}
        value={value.unit}
        data={[
          { value: 'minutes', label: t('targets.minutes') },
          { value: 'hours', label: t('targets.hours') },
          ...(withDays ? [{ value: 'days', label: t('targets.workingDays') }] : []),
        ]}
        onChange={(event) => onChange({ ...value, unit: unitOf(event.currentTarget.value) })}
      />
      {error !== undefined && (
        <p role="alert" className={css.error}>
          {error}
        </p>
      )}
    </div>
  );
}

function unitOf(value: string): Duration['unit'] {
  return value === 'hours' || value === 'days' ? value : 'minutes';
}

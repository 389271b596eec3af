import { IconAlertTriangle } from '@tabler/icons-react';
import css from './FormErrors.module.css';

interface FormErrorsProps {
  /** What was refused, as a sentence. Nothing is shown without one. */
  title?: string | undefined;
  /** What no field of the form can show. */
  reasons?: readonly string[];
}

/** Above the buttons of a form: why it was not taken. What belongs to a field stands at the field. */
export function FormErrors({ title, reasons = [] }: FormErrorsProps) {
  return (
    <div role="alert" className={css.alert}>
      {title !== undefined && (
        <div className={css.errors}>
          <IconAlertTriangle size={22} stroke={1.75} aria-hidden="true" />
          <div>
            <p className={css.title}>{title}</p>
            {reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

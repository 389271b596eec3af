import { useTranslation } from 'react-i18next';
import css from './Meter.module.css';

/** A rating from 1 to 5 as small bars. It has no colour of its own: the word beside it judges. */
export function Meter({ value, of = 5, label }: { value: number; of?: number; label: string }) {
  const { t } = useTranslation('ui');
  return (
    <span className={css.meter}>
      <span className="sr">{t('meter', { label, value, of })}</span>
      <span className={css.bars} aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change places
          <i key={index} data-on={index < value || undefined} />
        ))}
      </span>
      <span className={css.number} aria-hidden="true">
        {value}
      </span>
    </span>
  );
}

interface FactorProps {
  title: string;
  children: string;
  value: number;
}

/** One factor of a rating: its name, the sentence that explains it, its bars. */
export function Factor({ title, children, value }: FactorProps) {
  return (
    <div className={css.factor}>
      <b>{title}</b>
      <p>{children}</p>
      <Meter value={value} label={title} />
    </div>
  );
}

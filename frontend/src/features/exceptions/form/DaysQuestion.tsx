import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field';
import css from './form.module.css';
import { type Answers, days } from './questionnaire';

interface DaysQuestionProps {
  answers: Answers;
  onAnswer: (key: string, value: string) => void;
  errors: Readonly<Record<string, string | undefined>>;
  /** The first day that can be chosen. */
  today: string;
}

/** From which day, until which: one question. */
export function DaysQuestion({ answers, onAnswer, errors, today }: DaysQuestionProps) {
  const { t } = useTranslation('exceptions');
  const from = answers[days.from] ?? '';
  return (
    <fieldset>
      <legend className={css.title}>{t('form.when')}</legend>
      <div className={css.pair}>
        <TextField
          label={t('form.from')}
          type="date"
          required
          value={from}
          error={errors[days.from]}
          onChange={(event) => onAnswer(days.from, event.currentTarget.value)}
        />
        <TextField
          label={t('form.until')}
          type="date"
          required
          min={from > today ? from : today}
          value={answers[days.until] ?? ''}
          error={errors[days.until]}
          onChange={(event) => onAnswer(days.until, event.currentTarget.value)}
        />
      </div>
      <p className={css.hint}>{t('form.noForever')}</p>
    </fieldset>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '@/ui/CheckboxField';
import { OptionCards } from '@/ui/Choices';
import { TextArea, TextField } from '@/ui/Field';
import type { Question } from '../types';
import css from './form.module.css';
import { dataClassOptions, unknown } from './questionnaire';

interface QuestionFieldProps {
  question: Question;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  /** Under the question, before the box. */
  beside?: ReactNode;
}

/** One question with the box that its answer needs. */
export function QuestionField(props: QuestionFieldProps) {
  if (props.question.key === 'data_class') return <DataClassQuestion {...props} />;
  if (props.question.key === 'manager_knows') return <ManagerQuestion {...props} />;
  switch (props.question.type) {
    case 'TEXT':
      return <TextQuestion {...props} />;
    case 'CHOICE':
      return <ChoiceQuestion {...props} options={props.question.options} />;
    case 'BOOLEAN':
      return <YesOrNoQuestion {...props} />;
    case 'DATE':
    case 'NUMBER':
      return <ExactQuestion {...props} />;
  }
}

/** "Where did it stop you? Copy the message." is a question and a word of help. */
export function parted(label: string): { asked: string; help: string | undefined } {
  const end = label.indexOf('? ');
  if (end < 0) return { asked: label, help: undefined };
  return { asked: label.slice(0, end + 1), help: label.slice(end + 2) };
}

function useLabel(question: Question) {
  const { t } = useTranslation('exceptions');
  const { asked, help } = parted(question.label);
  const words = question.required ? asked : t('form.optional', { question: asked });
  return { label: words, help };
}

function TextQuestion({ question, value, onChange, error }: QuestionFieldProps) {
  const { label, help } = useLabel(question);
  return (
    <TextArea
      label={label}
      description={help}
      classNames={{ label: css.title, description: css.why }}
      rows={question.key === 'goal' ? 3 : 2}
      maxLength={4000}
      required={question.required}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function ChoiceQuestion(props: QuestionFieldProps & { options: readonly string[] }) {
  const { question, value, onChange, error, options } = props;
  const { t } = useTranslation('exceptions');
  const { label, help } = useLabel(question);
  const unsure = options.some((option) => /^I (do not know|am not sure)/.test(option));
  const cards = options.map((option) => ({ value: option, label: option }));
  return (
    <OptionCards
      label={label}
      description={help}
      inRow={options.length > 3 && options.every((option) => option.length < 28)}
      options={unsure ? cards : [...cards, { value: unknown, label: t('form.unknown') }]}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

function YesOrNoQuestion({ question, value, onChange, error }: QuestionFieldProps) {
  const { t } = useTranslation('exceptions');
  const { label, help } = useLabel(question);
  return (
    <OptionCards
      label={label}
      description={help}
      inRow
      options={[
        { value: 'yes', label: t('form.yes') },
        { value: 'no', label: t('form.no') },
        { value: unknown, label: t('form.unknown') },
      ]}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

function ManagerQuestion({ question, value, onChange, error }: QuestionFieldProps) {
  const { t } = useTranslation('exceptions');
  const { label, help } = useLabel(question);
  return (
    <OptionCards
      label={label}
      description={help}
      inRow
      options={[
        { value: 'yes', label: t('form.yes') },
        { value: 'no', label: t('form.notYet') },
      ]}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

function DataClassQuestion({ question, value, onChange, error }: QuestionFieldProps) {
  const { t } = useTranslation('exceptions');
  const { label } = useLabel(question);
  return (
    <OptionCards
      label={label}
      description={t('form.worstPlace')}
      inRow
      options={dataClassOptions.map((dataClass) => ({
        value: dataClass,
        label: t(`dataClass.${dataClass}`),
        description: t(`dataClassHelp.${dataClass}`),
      }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

/** A day or a number: the box takes nothing else, so not knowing has a box of its own. */
function ExactQuestion({ question, value, onChange, error }: QuestionFieldProps) {
  const { t } = useTranslation('exceptions');
  const { label, help } = useLabel(question);
  const known = value !== unknown;
  return (
    <>
      <TextField
        label={label}
        description={help}
        classNames={{ label: css.title, description: css.why }}
        type={question.type === 'DATE' ? 'date' : 'text'}
        inputMode={question.type === 'NUMBER' ? 'decimal' : undefined}
        required={question.required}
        disabled={!known}
        value={known ? value : ''}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className={css.under}>
        <CheckboxField
          label={t('form.unknown')}
          checked={!known}
          onChange={(event) => onChange(event.currentTarget.checked ? unknown : '')}
        />
      </div>
    </>
  );
}

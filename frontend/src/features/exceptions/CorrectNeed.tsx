import { useTranslation } from 'react-i18next';
import { CheckboxField } from '@/ui/CheckboxField';
import { TextArea, TextField } from '@/ui/Field';
import { SelectField } from '@/ui/SelectField';
import { changes, useTypedChange } from './changes';
import { QuestionField } from './form/QuestionField';
import { dataClassOf, dataClassOptions } from './form/questionnaire';
import { KeptSideForm } from './KeptSideForm';
import type { CaseDetail } from './types';

/** What was said, put right. Answers to the rule's own questions stand under their own names. */
export function CorrectNeed({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.correct);
  const { need } = file;
  const keyed = need.answers.map(({ key, answer }) => [`answers.${key}`, answer ?? ''] as const);
  const initial = {
    goal: need.goal,
    consequence: need.consequence,
    neededFrom: need.neededFrom,
    neededUntil: need.neededUntil,
    whoElse: need.whoElse ?? '',
    dataClass: String(need.dataClass),
    stoppedBy: need.stoppedBy ?? '',
    workaround: need.workaround ?? '',
    managerKnows: need.managerKnows,
  };
  const answers: Record<string, string> = Object.fromEntries(keyed);
  return (
    <KeptSideForm
      file={file}
      title={t('correct.title')}
      submit={t('correct.submit')}
      place={`exception-${file.number}-need`}
      initial={{ ...answers, ...initial }}
      onClose={onClose}
      change={change}
      bodyOf={(values) => ({
        goal: values.goal,
        consequence: values.consequence,
        neededFrom: values.neededFrom,
        neededUntil: values.neededUntil,
        whoElse: values.whoElse || null,
        dataClass: dataClassOf(values.dataClass),
        stoppedBy: values.stoppedBy || null,
        workaround: values.workaround || null,
        managerKnows: values.managerKnows,
        answers: answered(need.answers, values),
      })}
    >
      {({ values, set, errors }) => (
        <>
          <TextArea
            label={t('need.goal')}
            value={values.goal}
            error={errors.goal}
            onChange={(event) => set({ goal: event.currentTarget.value })}
          />
          <TextArea
            label={t('need.consequence')}
            value={values.consequence}
            error={errors.consequence}
            onChange={(event) => set({ consequence: event.currentTarget.value })}
          />
          <TextField
            type="date"
            label={t('form.from')}
            value={values.neededFrom}
            error={errors.neededFrom}
            onChange={(event) => set({ neededFrom: event.currentTarget.value })}
          />
          <TextField
            type="date"
            label={t('form.until')}
            value={values.neededUntil}
            error={errors.neededUntil}
            onChange={(event) => set({ neededUntil: event.currentTarget.value })}
          />
          <TextField
            label={t('need.whoElse')}
            value={values.whoElse}
            error={errors.whoElse}
            onChange={(event) => set({ whoElse: event.currentTarget.value })}
          />
          <SelectField
            label={t('need.data')}
            data={dataClassOptions.map((value) => ({ value, label: t(`dataClass.${value}`) }))}
            value={values.dataClass}
            error={errors.dataClass}
            onChange={(event) => set({ dataClass: event.currentTarget.value })}
          />
          <TextArea
            label={t('need.stoppedBy')}
            value={values.stoppedBy}
            error={errors.stoppedBy}
            onChange={(event) => set({ stoppedBy: event.currentTarget.value })}
          />
          <TextArea
            label={t('need.workaround')}
            value={values.workaround}
            error={errors.workaround}
            onChange={(event) => set({ workaround: event.currentTarget.value })}
          />
          <CheckboxField
            label={t('need.managerKnowsBox')}
            checked={values.managerKnows}
            onChange={(event) => set({ managerKnows: event.currentTarget.checked })}
          />
          {need.answers.map((question) => (
            <div key={question.key}>
              <QuestionField
                question={question}
                value={textOf(values, question.key)}
                error={errors[`answers.${question.key}`]}
                onChange={(answer) => set({ [`answers.${question.key}`]: answer })}
              />
            </div>
          ))}
        </>
      )}
    </KeptSideForm>
  );
}

function textOf(values: Readonly<Record<string, unknown>>, key: string): string {
  const value = values[`answers.${key}`];
  return typeof value === 'string' ? value : '';
}

function answered(
  questions: CaseDetail['need']['answers'],
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const given = questions.map(({ key }) => [key, textOf(values, key)] as const);
  return Object.fromEntries(given.filter(([, answer]) => answer !== ''));
}

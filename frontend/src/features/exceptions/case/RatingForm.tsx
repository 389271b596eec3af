import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useKeptForm } from '@/api/useKeptForm';
import { Button } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { Line } from '@/ui/Layout';
import { SelectField } from '@/ui/SelectField';
import { useFaultFocus } from '@/ui/useFaultFocus';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { riskFactorsQuery } from '../api';
import { changes, useTypedChange } from '../changes';
import { Refused } from '../Refused';
import type { CaseDetail, RiskFactor } from '../types';
import css from './case.module.css';
import { WhatIf } from './WhatIf';

const known = ['YES', 'NO', 'UNKNOWN'] as const;

/** Eight questions, each answered with one of its sentences. Nobody multiplies anything. */
export function RatingForm({ file, onDone }: { file: CaseDetail; onDone: () => void }) {
  const factors = useQuery(riskFactorsQuery).data;
  if (factors === undefined) {
    return (
      <Waiting>
        <WaitingLines lines={6} />
      </Waiting>
    );
  }
  return <Rate file={file} factors={factors} onDone={onDone} />;
}

interface RateProps {
  file: CaseDetail;
  factors: readonly RiskFactor[];
  onDone: () => void;
}

function Rate({ file, factors, onDone }: RateProps) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.rate);
  const { values, set, end } = useKeptForm(
    `exception-${file.number}-rating`,
    startOf(factors, file.rating ?? undefined),
  );
  const sent = useFaultFocus(change.error);
  if (values === undefined) return null;
  const refused = change.isError ? problemOf(change.error) : undefined;
  const errors = refused ? fieldErrors(refused, fieldsOf(factors)) : null;

  const text = (name: string) => String(values[name] ?? '');
  const knownOf = (name: 'personalData' | 'contracts') =>
    known.find((value) => value === values[name]) ?? 'UNKNOWN';

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    sent.current = event.currentTarget;
    if (values === undefined) return;
    change.mutate(
      {
        factors: factors.map(({ factor }) => ({
          factor,
          answer: text(factor) === '' ? null : Number(text(factor)),
          note: text(`${factor}.note`) || null,
        })),
        personalData: knownOf('personalData'),
        contracts: knownOf('contracts'),
        rationale: text('rationale'),
      },
      {
        onSuccess: async () => {
          await end();
          onDone();
        },
      },
    );
  }
  const side = (axis: RiskFactor['axis']) => (
    <fieldset>
      <legend>{t(axis === 'LIKELIHOOD' ? 'risk.likelihood' : 'risk.impact')}</legend>
      {factors
        .filter((factor) => factor.axis === axis)
        .map((factor) => (
          <FactorField
            key={factor.factor}
            factor={factor}
            answer={String(values[factor.factor] ?? '')}
            note={String(values[`${factor.factor}.note`] ?? '')}
            error={errors?.byField[`factors.${factors.indexOf(factor)}.answer`]}
            noteError={errors?.byField[`factors.${factors.indexOf(factor)}.note`]}
            onAnswer={(answer) => set({ [factor.factor]: answer })}
            onNote={(note) => set({ [`${factor.factor}.note`]: note })}
          />
        ))}
    </fieldset>
  );
  const knownField = (name: 'personalData' | 'contracts') => (
    <SelectField
      label={t(`risk.${name}`)}
      data={known.map((value) => ({ value, label: t(`known.${value}`) }))}
      value={String(values[name] ?? 'UNKNOWN')}
      error={errors?.byField[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <form className={css.form} onSubmit={send} noValidate aria-label={t('risk.rate')}>
      <div className={css.rating}>
        {side('LIKELIHOOD')}
        {side('IMPACT')}
        {knownField('personalData')}
        {knownField('contracts')}
        <div className={css.wide}>
          <TextArea
            label={t('risk.rationale')}
            maxLength={2000}
            rows={2}
            value={String(values.rationale ?? '')}
            error={errors?.byField.rationale}
            onChange={(event) => set({ rationale: event.currentTarget.value })}
          />
        </div>
      </div>
      {file.restriction != null && (
        <WhatIf
          file={file}
          supposed={{
            answers: factors.map(({ factor }) => text(factor) || '-').join(''),
            personalData: knownOf('personalData'),
            contracts: knownOf('contracts'),
          }}
          title={t('whatIf.answers')}
        />
      )}
      <Refused file={file} change={change} others={errors?.others ?? []} />
      <Line>
        <Button type="submit" kind="primary" loading={change.isPending}>
          {t('risk.save')}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {t('later')}
        </Button>
      </Line>
    </form>
  );
}

interface FactorFieldProps {
  factor: RiskFactor;
  answer: string;
  note: string;
  error: string | undefined;
  noteError: string | undefined;
  onAnswer: (answer: string) => void;
  onNote: (note: string) => void;
}

function FactorField(props: FactorFieldProps) {
  const { factor, answer, note, error, noteError, onAnswer, onNote } = props;
  const { t } = useTranslation('exceptions');
  return (
    <div className={css.factor}>
      <SelectField
        label={factor.label}
        data={[
          { value: '', label: t('risk.nobodyKnows') },
          ...factor.sentences.map((sentence, index) => ({
            value: String(index + 1),
            label: `${index + 1} · ${sentence}`,
          })),
        ]}
        value={answer}
        error={error}
        onChange={(event) => onAnswer(event.currentTarget.value)}
      />
      <TextField
        label={t('risk.note', { factor: factor.label })}
        labelProps={{ className: 'sr' }}
        placeholder={t('risk.notePlaceholder')}
        maxLength={300}
        value={note}
        error={noteError}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
    </div>
  );
}

/** The fields as the server names them: the answers in the order of the questions. */
function fieldsOf(factors: readonly RiskFactor[]): string[] {
  const answers = factors.flatMap((_, index) => [
    `factors.${index}.answer`,
    `factors.${index}.note`,
  ]);
  return [...answers, 'rationale', 'personalData', 'contracts'];
}

/** A second look begins with the first. */
function startOf(
  factors: readonly RiskFactor[],
  rating: CaseDetail['rating'],
): Record<string, string> {
  const start: Record<string, string> = {
    personalData: rating?.personalData ?? 'UNKNOWN',
    contracts: rating?.contracts ?? 'UNKNOWN',
    rationale: rating?.rationale ?? '',
  };
  for (const { factor } of factors) {
    const before = rating?.factors.find((rated) => rated.factor === factor);
    start[factor] = before?.answer == null ? '' : String(before.answer);
    start[`${factor}.note`] = before?.note ?? '';
  }
  return start;
}

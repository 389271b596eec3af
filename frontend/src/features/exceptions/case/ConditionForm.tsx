import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { SelectField } from '@/ui/SelectField';
import type { Supposed } from '../api';
import { ColleaguePick } from '../ColleaguePick';
import { changes, useTypedChange } from '../changes';
import { KeptSideForm } from '../KeptSideForm';
import type { CaseDetail, Condition, PersonName } from '../types';
import css from './case.module.css';
import { WhatIf } from './WhatIf';

const timings: readonly Condition['timing'][] = ['BEFORE_START', 'ONGOING', 'AT_END'];
const axes = ['LIKELIHOOD', 'IMPACT'] as const;

function lowering(chosen: string): Supposed {
  const axis = axes.find((known) => known === chosen);
  return axis === undefined ? {} : { lowers: axis };
}

interface Drafted extends Record<string, string | PersonName | null> {
  definition: string;
  timing: string;
  lowers: string;
  owner: PersonName | null;
  dueOn: string;
  repeatDays: string;
  validation: string;
  maintenance: string;
}

/** Something that must hold: what, when, who answers for it, and how it is proven. */
export function ConditionForm({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation('exceptions');
  const change = useTypedChange(file, changes.addCondition);
  const taken = new Set(file.conditions.map(({ definition }) => definition));
  const usual = (file.restriction?.standardConditions ?? []).filter((one) => !taken.has(one));
  const initial: Drafted = {
    definition: '',
    timing: 'BEFORE_START',
    lowers: '',
    owner: { id: file.requester.id, name: file.requester.name },
    dueOn: '',
    repeatDays: '',
    validation: '',
    maintenance: '',
  };
  const near = [file.requester, file.manager, file.assignee].filter((person) => person != null);
  return (
    <KeptSideForm
      file={file}
      title={t('conditions.add')}
      submit={t('condition.submit')}
      place={`exception-${file.number}-condition`}
      initial={initial}
      onClose={onClose}
      change={change}
      bodyOf={(values) => ({
        definition: values.definition,
        timing: timings.find((timing) => timing === values.timing) ?? 'BEFORE_START',
        lowers: lowering(values.lowers).lowers ?? null,
        owner: values.owner?.id ?? file.requester.id,
        dueOn: values.dueOn || null,
        repeatDays:
          values.timing === 'ONGOING' && values.repeatDays !== ''
            ? Number(values.repeatDays)
            : null,
        validation: values.validation || null,
        maintenance: values.maintenance || null,
      })}
    >
      {({ values, set, errors }) => (
        <>
          <TextArea
            label={t('condition.definition')}
            maxLength={1000}
            value={values.definition}
            error={errors.definition}
            onChange={(event) => set({ definition: event.currentTarget.value })}
          />
          {usual.length > 0 && values.definition === '' && (
            <div>
              <p className={css.beside}>{t('condition.usual')}</p>
              <div className={css.quick}>
                {usual.map((one) => (
                  <Button key={one} size="small" onClick={() => set({ definition: one })}>
                    {one}
                  </Button>
                ))}
              </div>
            </div>
          )}
          <SelectField
            label={t('condition.timing')}
            data={timings.map((value) => ({ value, label: t(`timing.${value}`) }))}
            value={values.timing}
            onChange={(event) => set({ timing: event.currentTarget.value })}
          />
          <SelectField
            label={t('condition.lowers')}
            description={t('condition.lowersHelp')}
            data={[
              { value: '', label: t('condition.nothing') },
              ...axes.map((value) => ({ value, label: t(`lowers.${value}`) })),
            ]}
            value={values.lowers}
            onChange={(event) => set({ lowers: event.currentTarget.value })}
          />
          {file.rating != null && (
            <WhatIf
              file={file}
              supposed={lowering(values.lowers)}
              title={t(values.lowers === '' ? 'whatIf.without' : 'whatIf.proven')}
            />
          )}
          <ColleaguePick
            label={t('condition.owner')}
            value={values.owner}
            likely={near.filter(
              ({ id }, index) => near.findIndex((one) => one.id === id) === index,
            )}
            error={errors.owner}
            onChange={(owner) => set({ owner })}
          />
          <TextField
            label={t('form.optional', { question: t('condition.dueOn') })}
            type="date"
            value={values.dueOn}
            error={errors.dueOn}
            onChange={(event) => set({ dueOn: event.currentTarget.value })}
          />
          {values.timing === 'ONGOING' && (
            <TextField
              label={t('form.optional', { question: t('condition.repeatDays') })}
              description={t('condition.repeatHelp')}
              type="number"
              min={1}
              max={366}
              value={values.repeatDays}
              error={errors.repeatDays}
              onChange={(event) => set({ repeatDays: event.currentTarget.value })}
            />
          )}
          <TextField
            label={t('form.optional', { question: t('condition.validation') })}
            maxLength={1000}
            value={values.validation}
            error={errors.validation}
            onChange={(event) => set({ validation: event.currentTarget.value })}
          />
          <TextField
            label={t('form.optional', { question: t('condition.maintenance') })}
            maxLength={1000}
            value={values.maintenance}
            error={errors.maintenance}
            onChange={(event) => set({ maintenance: event.currentTarget.value })}
          />
        </>
      )}
    </KeptSideForm>
  );
}

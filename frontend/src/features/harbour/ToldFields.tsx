import { useTranslation } from 'react-i18next';
import { OptionCards } from '@/ui/Choices';
import { TextArea, TextField } from '@/ui/Field';
import { SelectField } from '@/ui/SelectField';
import css from './harbour.module.css';
import { dataClasses, sinces } from './types';

/** What is told, whoever tells it. */
export type Telling = {
  restriction: string;
  ruleWords: string;
  doing: string;
  since: string;
  dataClass: string;
  people: string;
};

export const nothingTold: Telling = {
  restriction: '',
  ruleWords: '',
  doing: '',
  since: '',
  dataClass: '',
  people: '',
};

interface ToldFieldsProps {
  values: Telling;
  set: (part: Partial<Telling>) => void;
  errors: Readonly<Record<string, string | undefined>>;
  /** Without a sign-in the rule book is closed: the rule is said in one's own words then. */
  rules?: readonly { key: string; name: string }[];
}

export function ToldFields({ values, set, errors, rules }: ToldFieldsProps) {
  const { t } = useTranslation('harbour');
  return (
    <>
      <TextArea
        label={t('form.doing')}
        description={t('form.doingHelp')}
        rows={4}
        maxLength={4000}
        value={values.doing}
        error={errors.doing}
        onChange={(event) => set({ doing: event.currentTarget.value })}
      />
      {rules !== undefined && (
        <SelectField
          label={t('form.rule')}
          data={[
            { value: '', label: t('form.ruleNotKnown') },
            ...rules.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          value={values.restriction}
          error={errors.restriction}
          onChange={(event) => set({ restriction: event.currentTarget.value })}
        />
      )}
      {values.restriction === '' && (
        <TextField
          label={t('form.ruleWords')}
          description={t('form.ruleWordsHelp')}
          maxLength={200}
          value={values.ruleWords}
          error={errors.ruleWords}
          onChange={(event) => set({ ruleWords: event.currentTarget.value })}
        />
      )}
      <OptionCards
        label={t('form.since')}
        inRow
        options={sinces.map((value) => ({ value, label: t(`since.${value}`) }))}
        value={values.since}
        error={errors.since}
        onChange={(since) => set({ since })}
      />
      <OptionCards
        label={t('form.data')}
        options={dataClasses.map((value) => ({
          value,
          label: t(`dataClass.${value}`),
          description: t(`dataHelp.${value}`),
        }))}
        value={values.dataClass}
        error={errors.dataClass}
        onChange={(dataClass) => set({ dataClass })}
      />
      <TextField
        label={t('form.people')}
        description={t('form.peopleHelp')}
        inputMode="numeric"
        className={css.short ?? ''}
        value={values.people}
        error={errors.people}
        onChange={(event) => set({ people: event.currentTarget.value.replace(/\D/g, '') })}
      />
    </>
  );
}

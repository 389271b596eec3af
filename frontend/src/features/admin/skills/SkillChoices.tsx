import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '@/ui/CheckboxField';
import { skillsQuery } from '../queries';
import css from './skills.module.css';

interface SkillChoicesProps {
  label: string;
  help: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  error?: ReactNode;
}

/** Some of the skills that the company has named. */
export function SkillChoices({ label, help, value, onChange, error }: SkillChoicesProps) {
  const { t } = useTranslation('admin');
  const skills = useQuery(skillsQuery).data ?? [];
  const choose = (id: string, on: boolean) =>
    onChange(on ? [...value, id] : value.filter((other) => other !== id));
  return (
    <fieldset className={css.choices}>
      <legend>{label}</legend>
      <p>{skills.length === 0 ? t('skills.none') : help}</p>
      {skills.map(({ id, name }) => (
        <CheckboxField
          key={id}
          label={name}
          checked={value.includes(id)}
          onChange={(event) => choose(id, event.currentTarget.checked)}
        />
      ))}
      {error !== undefined && error !== null && <p role="alert">{error}</p>}
    </fieldset>
  );
}

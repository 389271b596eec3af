import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '@/ui/CheckboxField';
import type { Role } from '../types';
import css from './people.module.css';

const roles = ['ANALYST', 'SUPERVISOR', 'APPROVER', 'ADMINISTRATOR'] as const;

interface RoleChoicesProps {
  value: readonly Role[];
  onChange: (value: Role[]) => void;
  error: React.ReactNode;
  /** They are here already, so a change signs them out. */
  help: boolean;
}

/** Everybody may ask; this is what somebody may do besides. */
export function RoleChoices({ value, onChange, error, help }: RoleChoicesProps) {
  const { t } = useTranslation('admin');
  const explained = useId();
  const choose = (role: Role, on: boolean) =>
    onChange(on ? [...value, role] : value.filter((other) => other !== role));
  return (
    <fieldset className={css.roles} aria-describedby={explained}>
      <legend>{t('person.roles')}</legend>
      {help && (
        <p className={css.quiet} id={explained}>
          {t('person.rolesHelp')}
        </p>
      )}
      {roles.map((role) => (
        <CheckboxField
          key={role}
          label={t(`roles.${role}`)}
          description={t(`person.roleHelp.${role}`)}
          checked={value.includes(role)}
          onChange={(event) => choose(role, event.currentTarget.checked)}
        />
      ))}
      {error !== undefined && (
        <p role="alert" className={css.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/ActionIcon.layer.css';
import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldOrder, type Labelled } from './Field';

/** What is typed is hidden, until one wants to see it. */
export function PasswordField(props: PasswordInputProps & Labelled) {
  const { t } = useTranslation('ui');
  return (
    <PasswordInput
      inputWrapperOrder={fieldOrder}
      withAsterisk={false}
      visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0 }}
      aria-invalid={Boolean(props.error) || undefined}
      {...props}
    />
  );
}

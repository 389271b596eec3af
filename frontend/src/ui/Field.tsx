import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/ActionIcon.layer.css';
import {
  PasswordInput,
  type PasswordInputProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Label above, what it is for under it, then the box, then what is wrong with it. */
const order: ('label' | 'description' | 'input' | 'error')[] = [
  'label',
  'description',
  'input',
  'error',
];

type Labelled = { label: string };

export function TextField(props: TextInputProps & Labelled) {
  return <TextInput inputWrapperOrder={order} withAsterisk={false} {...props} />;
}

export function PasswordField(props: PasswordInputProps & Labelled) {
  const { t } = useTranslation('ui');
  return (
    <PasswordInput
      inputWrapperOrder={order}
      withAsterisk={false}
      visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0 }}
      aria-invalid={Boolean(props.error) || undefined}
      {...props}
    />
  );
}

/** Grows with its text. */
export function TextArea({ rows = 3, ...props }: TextareaProps & Labelled) {
  return <Textarea inputWrapperOrder={order} withAsterisk={false} rows={rows} {...props} />;
}

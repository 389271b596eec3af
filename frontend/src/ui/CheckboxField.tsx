import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Checkbox.layer.css';
import { Checkbox, type CheckboxProps } from '@mantine/core';
import css from './Choices.module.css';

/** Yes or no, at once or with the form. */
export function CheckboxField(props: CheckboxProps & { label: string }) {
  return <Checkbox size="sm" classNames={{ body: css.check, label: css.checkLabel }} {...props} />;
}

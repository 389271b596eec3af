import '@mantine/core/styles/Input.layer.css';
import { Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core';

/** Label above, what it is for under it, then the box, then what is wrong with it. */
export const fieldOrder: ('label' | 'description' | 'input' | 'error')[] = [
  'label',
  'description',
  'input',
  'error',
];

export type Labelled = { label: string };

export function TextField(props: TextInputProps & Labelled) {
  return <TextInput inputWrapperOrder={fieldOrder} withAsterisk={false} {...props} />;
}

/** Grows with its text. */
export function TextArea({ rows = 3, ...props }: TextareaProps & Labelled) {
  return <Textarea inputWrapperOrder={fieldOrder} withAsterisk={false} rows={rows} {...props} />;
}

import '@mantine/core/styles/Input.layer.css';
import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { fieldOrder } from './Field';

/** One of a short list, by the browser's own means: it opens well on a phone. */
export function SelectField(props: NativeSelectProps & { label: string }) {
  return <NativeSelect withAsterisk={false} inputWrapperOrder={fieldOrder} {...props} />;
}

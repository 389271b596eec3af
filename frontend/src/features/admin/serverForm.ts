import type { UseFormReturnType } from '@mantine/form';
import type { FormEvent, ReactNode } from 'react';

interface Field<Value> {
  value: Value;
  onChange: (value: Value) => void;
  error: ReactNode;
}

export interface ServerForm<Values> {
  form: UseFormReturnType<Values>;
  submit: (event: FormEvent<HTMLFormElement>) => void;
  saving: boolean;
  /** Value, change and error of a field, for components that take values and not events. */
  field: <Name extends keyof Values & string>(name: Name) => Field<Values[Name]>;
  /** What no field can show, or null. */
  error: ReactNode | null;
}

export interface ServerFormOptions<Values, Saved> {
  initial: Values;
  save: (values: Values) => Promise<Saved>;
  onSaved: (saved: Saved, values: Values) => void;
  /** Told why it was not saved: of a thing that has a version, where what is sent is about it as it was (`useBegun`). */
  onRefused?: ((error: unknown) => void) | undefined;
  /** The field for a JSON pointer, where the request is built otherwise than the form. */
  fieldOf?: (pointer: string) => string;
}

import type { ReactNode } from 'react';
import { TextArea } from '@/ui/Field';
import type { CaseChange } from './changes';
import { KeptSideForm } from './KeptSideForm';
import type { CaseDetail } from './types';

interface SayFormProps<Body> {
  file: CaseDetail;
  title: string;
  submit: string;
  /** Where its draft is kept. */
  place: string;
  /** The field's name in the request, for what the server says about it. */
  field: string;
  label: string;
  help?: string;
  children?: ReactNode;
  change: CaseChange<Body>;
  bodyOf: (said: string) => Body;
  onClose: () => void;
}

/** A change of a case that takes a few words. */
export function SayForm<Body>(props: SayFormProps<Body>) {
  const { field, label, help, children, bodyOf, place, ...form } = props;
  return (
    <KeptSideForm
      {...form}
      place={`exception-${form.file.number}-${place}`}
      initial={{ [field]: '' }}
      bodyOf={(values) => bodyOf(values[field] ?? '')}
    >
      {({ values, set, errors }) => (
        <>
          {children}
          <TextArea
            label={label}
            {...(help === undefined ? {} : { description: help })}
            maxLength={4000}
            value={values[field] ?? ''}
            error={errors[field]}
            onChange={(event) => set({ [field]: event.currentTarget.value })}
          />
        </>
      )}
    </KeptSideForm>
  );
}

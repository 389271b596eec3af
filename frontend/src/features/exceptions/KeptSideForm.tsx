import type { FormEvent, ReactNode } from 'react';
import { fieldErrors, problemOf } from '@/api/problem';
import { useKeptForm, type Values } from '@/api/useKeptForm';
import { SideForm } from '@/ui/Dialogs';
import { useBackFocus } from '@/ui/useBackFocus';
import { useFaultFocus } from '@/ui/useFaultFocus';
import { WaitingLines } from '@/ui/Waiting';
import type { CaseChange } from './changes';
import { Refused } from './Refused';
import type { CaseDetail } from './types';

export interface FieldsProps<T> {
  values: T;
  set: (part: Partial<T>) => void;
  errors: Readonly<Record<string, string | undefined>>;
}

interface KeptSideFormProps<T extends Values, Body> {
  file: CaseDetail;
  title: string;
  submit: string;
  /** Where its draft is kept. */
  place: string;
  initial: T;
  onClose: () => void;
  change: CaseChange<Body>;
  bodyOf: (values: T) => Body;
  children: (fields: FieldsProps<T>) => ReactNode;
}

/** A form of a case beside its page. Closing it loses nothing: what was typed is there the next time. */
export function KeptSideForm<T extends Values, Body>(props: KeptSideFormProps<T, Body>) {
  const { file, title, submit, place, initial, onClose, change, bodyOf, children } = props;
  useBackFocus();
  const form = useKeptForm(place, initial);
  const { values, set } = form;
  const refused = change.isError ? problemOf(change.error) : undefined;
  const { byField, others } = refused
    ? fieldErrors(refused, Object.keys(initial))
    : { byField: {}, others: [] };

  const sent = useFaultFocus(change.error);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    sent.current = event.currentTarget;
    if (values === undefined) return;
    change.mutate(bodyOf(values), {
      onSuccess: async () => {
        await form.end();
        onClose();
      },
    });
  }
  return (
    <SideForm
      opened
      onClose={onClose}
      title={title}
      submit={submit}
      onSubmit={send}
      loading={change.isPending}
      dirty={false}
      error={<Refused file={file} change={change} others={others} />}
    >
      {values === undefined ? (
        <WaitingLines lines={5} />
      ) : (
        children({ values, set, errors: byField })
      )}
    </SideForm>
  );
}

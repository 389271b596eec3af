import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useKeptForm, type Values } from '@/api/useKeptForm';
import { SideForm } from '@/ui/Dialogs';
import { useBackFocus } from '@/ui/useBackFocus';
import { useFaultFocus } from '@/ui/useFaultFocus';
import { WaitingLines } from '@/ui/Waiting';
import { NotTaken } from '../NotTaken';

export interface Fields<T> {
  values: T;
  set: (part: Partial<T>) => void;
  errors: Readonly<Record<string, string | undefined>>;
}

interface SheetFormProps<T extends Values> {
  title: string;
  submit: string;
  /** Where its draft is kept. */
  place: string;
  initial: T;
  pending: boolean;
  /** Null while nothing was refused. */
  error: unknown;
  /** What has to be chosen before it is sent. */
  needed?: readonly (keyof T & string)[];
  /** Sends it; calls `done` when it was taken. */
  onSend: (values: T, done: () => void) => void;
  onClose: () => void;
  children: (fields: Fields<T>) => ReactNode;
}

/** A form of the team beside its page. Closing it loses nothing. */
export function SheetForm<T extends Values>(props: SheetFormProps<T>) {
  const { title, submit, place, initial, pending, error, onSend, onClose, children } = props;
  const { t } = useTranslation('harbour');
  const [left, setLeft] = useState<readonly string[]>([]);
  useBackFocus();
  const { values, set, end } = useKeptForm(place, initial);
  const sent = useFaultFocus(error);
  const { byField, others } =
    error === null
      ? { byField: {}, others: [] }
      : fieldErrors(problemOf(error), Object.keys(initial));

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    sent.current = event.currentTarget;
    if (values === undefined) return;
    const open = (props.needed ?? []).filter((name) => values[name] === '');
    setLeft(open);
    if (open.length > 0) return;
    onSend(values, async () => {
      await end().catch(() => undefined);
      onClose();
    });
  }
  const needed = Object.fromEntries(left.map((name) => [name, t('form.needed')]));
  return (
    <SideForm
      opened
      onClose={onClose}
      title={title}
      submit={submit}
      onSubmit={send}
      loading={pending}
      dirty={false}
      error={<NotTaken error={error} others={others} />}
    >
      {values === undefined ? (
        <WaitingLines lines={5} />
      ) : (
        children({ values, set, errors: { ...needed, ...byField } })
      )}
    </SideForm>
  );
}

import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/headers';
import { useBegun } from '@/api/useBegun';
import { SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { useBackFocus } from '@/ui/useBackFocus';
import type { Named, NamedFormProps } from './named';
import { useServerForm } from './useServerForm';

/** Makes or changes something that has a name and not much more: a department, a site, a team. */
export function NamedForm<Thing extends Named, Values extends { name: string }>(
  props: NamedFormProps<Thing, Values>,
) {
  useBackFocus();
  const { id, list } = props;
  const thing = list?.find((each) => each.id === id) ?? null;
  if (list === undefined || (thing === null && id !== 'new')) return null;
  return <Form {...props} thing={thing} />;
}

function Form<Thing extends Named, Values extends { name: string }>({
  thing,
  words,
  onClose,
  initialOf,
  add,
  change,
  children,
}: NamedFormProps<Thing, Values> & { thing: Thing | null }) {
  const { t } = useTranslation('admin');
  const key = useIdempotencyKey();
  const { begun, onRefused } = useBegun(thing);
  const { form, field, submit, saving, error } = useServerForm({
    initial: initialOf(thing),
    save: (body: Values) => (begun === null ? add(body, key.header()) : change(begun, body)),
    onRefused,
    onSaved: onClose,
  });
  return (
    <SideForm
      opened
      onClose={onClose}
      title={thing?.name ?? words.fresh}
      submit={thing === null ? words.add : t('form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <TextField label={words.name} data-autofocus {...form.getInputProps('name')} />
      {children?.(field, thing)}
    </SideForm>
  );
}

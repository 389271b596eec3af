import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem, pointerToField, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { FormErrors } from '@/ui/FormErrors';
import { useFaultFocus } from '@/ui/useFaultFocus';
import { adminKey } from './queries';
import type { ServerForm, ServerFormOptions } from './serverForm';

/**
 * A form whose rules are the server's. What it refuses stands at the fields it named, and nothing that
 * was typed is lost, whatever happens. Fields have the names of the request.
 */
export function useServerForm<Values extends Record<string, unknown>, Saved>(
  options: ServerFormOptions<Values, Saved>,
): ServerForm<Values> {
  const { initial, save, onSaved, onRefused, fieldOf = firstPart } = options;
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const form = useForm<Values>({ initialValues: initial });
  const saving = useMutation({
    mutationFn: save,
    onSuccess: (saved, values) => {
      queryClient.invalidateQueries({ queryKey: adminKey });
      form.resetDirty(values);
      onSaved(saved, values);
    },
    onError: (error) => {
      form.setErrors(byField(error, initial, fieldOf).fields);
      onRefused?.(error);
      // The next try is based on what the thing is by then.
      if (isProblem(error, 'stale-version')) {
        queryClient.invalidateQueries({ queryKey: adminKey });
      }
    },
  });
  const sent = useFaultFocus(saving.error);
  const stale = isProblem(saving.error, 'stale-version');
  const { others } = byField(saving.error, initial, fieldOf);
  const marked = isProblem(saving.error, 'invalid') && others.length === 0;
  return {
    form,
    field: (name) => ({
      value: form.values[name],
      onChange: (value) => {
        form.setValues((values) => ({ ...values, [name]: value }));
        form.clearFieldError(name);
      },
      error: form.errors[name],
    }),
    submit: (event) => {
      sent.current = event.currentTarget;
      form.onSubmit((values) => saving.mutate(values))(event);
    },
    saving: saving.isPending,
    error: saving.isError ? (
      <FormErrors
        title={marked ? t('form.marked') : words(saving.error).title}
        reasons={stale ? [t('form.stale')] : others}
      />
    ) : null,
  };
}

/** A list is one field: what is wrong with its third entry stands at the list. */
function firstPart(pointer: string): string {
  return pointerToField(pointer).split('.')[0] ?? '';
}

function byField(
  error: unknown,
  initial: Record<string, unknown>,
  fieldOf: (pointer: string) => string,
) {
  const fields: Record<string, string> = {};
  const others: string[] = [];
  for (const { pointer, detail } of error === null ? [] : problemOf(error).errors) {
    const name = fieldOf(pointer);
    if (name in initial) fields[name] ??= detail;
    else others.push(detail);
  }
  return { fields, others };
}

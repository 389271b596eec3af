import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { Sheet } from '@/ui/Surface';
import { PersonPick } from '../PersonPick';
import { adminKey, extensionsQuery } from '../queries';
import type { Extension } from '../types';
import { useLoadError } from '../useLoadError';
import { useServerForm } from '../useServerForm';
import css from './telephony.module.css';

/** Who sits at which phone, so that a ring at it is a ring at them. */
export function Extensions({ suggested }: { suggested: string | undefined }) {
  const { t } = useTranslation('admin');
  const extensions = useQuery(extensionsQuery);
  const error = useLoadError(extensions);
  const [added, setAdded] = useState(0);
  return (
    <Sheet title={t('telephony.phones')}>
      <p className={css.explain}>{t('telephony.phonesHelp')}</p>
      {error}
      {extensions.data !== undefined && extensions.data.length > 0 && (
        <ul className={css.phones} aria-label={t('telephony.phones')}>
          {extensions.data.map((extension) => (
            <Phone key={extension.id} extension={extension} />
          ))}
        </ul>
      )}
      <NewPhone key={added} suggested={suggested} onAdded={() => setAdded(added + 1)} />
    </Sheet>
  );
}

function Phone({ extension }: { extension: Extension }) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () =>
      answer(
        client.DELETE('/api/admin/extensions/{id}', { params: { path: { id: extension.id } } }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  return (
    <li>
      <b>{extension.extension}</b>
      <span>{extension.person.name}</span>
      <Button
        size="small"
        kind="plain"
        loading={remove.isPending}
        aria-label={t('telephony.removePhone', { extension: extension.extension })}
        onClick={() => remove.mutate()}
      >
        {t('telephony.remove')}
      </Button>
      {remove.isError && <FormErrors title={words(remove.error).title} />}
    </li>
  );
}

interface NewPhoneProps {
  suggested: string | undefined;
  onAdded: () => void;
}

function NewPhone({ suggested, onAdded }: NewPhoneProps) {
  const { t } = useTranslation('admin');
  const key = useIdempotencyKey();
  const { form, field, submit, saving, error } = useServerForm({
    initial: { extension: suggested ?? '', personId: '' },
    save: (body) => answer(client.POST('/api/admin/extensions', { body, headers: key.header() })),
    onSaved: onAdded,
  });
  const person = field('personId');
  return (
    <form className={css.newPhone} onSubmit={submit} noValidate>
      <TextField label={t('telephony.extension')} {...form.getInputProps('extension')} />
      <PersonPick
        label={t('telephony.person')}
        roles={['ANALYST', 'SUPERVISOR']}
        value={person.value === '' ? null : person.value}
        known={null}
        onChange={(id) => person.onChange(id ?? '')}
        error={person.error}
      />
      <Button type="submit" loading={saving}>
        {t('telephony.addPhone')}
      </Button>
      {error}
    </form>
  );
}

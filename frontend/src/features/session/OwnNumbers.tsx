import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownAccountQuery } from '@/api/account';
import { answer, client } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { Stack } from '@/ui/Layout';
import { Sheet } from '@/ui/Surface';
import { Loaded } from './Loaded';

/** From where else I call, so that whoever answers knows who it is. */
export function OwnNumbers() {
  const { t } = useTranslation('session');
  const account = useQuery(ownAccountQuery);
  return (
    <Sheet title={t('numbers.title')}>
      <Loaded query={account}>{(me) => <NumbersForm begun={me.furtherNumbers} />}</Loaded>
    </Sheet>
  );
}

function NumbersForm({ begun }: { begun: readonly string[] }) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const [text, setText] = useState(begun.join('\n'));
  const save = useMutation({
    mutationFn: (numbers: string[]) =>
      answer(client.PUT('/api/account/numbers', { body: { numbers } })),
    onSuccess: (me) => {
      queryClient.setQueryData(ownAccountQuery.queryKey, me);
      setText(me.furtherNumbers.join('\n'));
    },
  });
  const wrong = save.isError ? problemOf(save.error).errors : [];
  function submit(event: FormEvent) {
    event.preventDefault();
    save.mutate(text.split('\n').filter((line) => line.trim() !== ''));
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
        <TextArea
          label={t('numbers.label')}
          description={t('numbers.help')}
          rows={3}
          inputMode="tel"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={wrong.length > 0 ? t('numbers.wrong') : undefined}
        />
        {save.isError && wrong.length === 0 && <FormErrors title={words(save.error).title} />}
        <div>
          <Button type="submit" loading={save.isPending}>
            {t('numbers.save')}
          </Button>
          <span role="status" className="sr">
            {save.isSuccess ? t('numbers.saved') : ''}
          </span>
        </div>
      </Stack>
    </form>
  );
}

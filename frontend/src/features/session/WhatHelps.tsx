import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownAccountQuery } from '@/api/account';
import { answer, client } from '@/api/client';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { notify } from '@/ui/notify';
import { Sheet } from '@/ui/Surface';
import { Loaded } from './Loaded';
import css from './session.module.css';

/** What helps me when IT speaks with me, in my own words. */
export function WhatHelps() {
  const { t } = useTranslation('session');
  const account = useQuery(ownAccountQuery);
  return (
    <Sheet title={t('you.whatHelps')} id="what-helps">
      <Loaded query={account}>{(me) => <Said words={me.whatHelps ?? ''} />}</Loaded>
    </Sheet>
  );
}

function Said({ words: before }: { words: string }) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const [said, setSaid] = useState(before);
  const say = useMutation({
    mutationFn: () => answer(client.PUT('/api/account/what-helps', { body: { words: said } })),
    onSuccess: (me) => {
      queryClient.setQueryData(ownAccountQuery.queryKey, me);
      notify({ message: t('you.whatHelpsKept') });
    },
  });
  function send(event: FormEvent) {
    event.preventDefault();
    if (!say.isPending) say.mutate();
  }
  return (
    <form className={css.fields} onSubmit={send} noValidate>
      <TextArea
        label={t('you.whatHelpsLabel')}
        description={t('you.whatHelpsFor')}
        placeholder={t('you.whatHelpsExample')}
        maxLength={500}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      <FormErrors
        title={say.isError ? words(say.error).title : undefined}
        reasons={say.isError ? [words(say.error).detail] : []}
      />
      <div>
        <Button type="submit" loading={say.isPending}>
          {t('you.whatHelpsKeep')}
        </Button>
      </div>
    </form>
  );
}

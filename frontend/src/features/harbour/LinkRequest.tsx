import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { Line } from '@/ui/Layout';
import { changes, useChange } from './changes';
import css from './harbour.module.css';
import { NotTaken } from './NotTaken';
import type { Disclosure } from './types';

/** Says which exception request goes on from here; the request itself does not learn of it. */
export function LinkRequest({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const [number, setNumber] = useState('');
  const link = useChange(disclosure, changes.link);
  const fault = link.isError
    ? fieldErrors(problemOf(link.error), ['number']).byField.number
    : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (number !== '') link.mutate({ number: Number(number) }, { onSuccess: () => setNumber('') });
  };
  return (
    <form onSubmit={send} noValidate>
      <TextField
        label={t('request.number')}
        description={t('request.numberHelp')}
        inputMode="numeric"
        className={css.short ?? ''}
        value={number}
        error={fault}
        onChange={(event) => setNumber(event.currentTarget.value.replace(/\D/g, ''))}
      />
      {fault === undefined && <NotTaken error={link.error} />}
      <Line>
        <Button type="submit" size="small" loading={link.isPending}>
          {t('request.link')}
        </Button>
      </Line>
    </form>
  );
}

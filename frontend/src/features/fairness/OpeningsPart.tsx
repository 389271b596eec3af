import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { SelectField } from '@/ui/SelectField';
import { EmptyState, ErrorState } from '@/ui/States';
import { RelativeTime } from '@/ui/Time';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { openingsQuery, useAgree, useAskOpening, useRead } from './api';
import css from './fairness.module.css';
import { Notes } from './Notes';
import { NumbersTiles } from './Tiles';
import type { NumbersOpening } from './types';

type Named = { id: string; name: string };

/** Where only teams are shown, it takes two people to open the numbers of one analyst, for a time. */
export function OpeningsPart({ people }: { people: readonly Named[] }) {
  const { t } = useTranslation('fairness');
  const problemWords = useProblemWords();
  const { data, error, refetch, isFetching } = useQuery(openingsQuery);
  return (
    <section className={css.part} aria-label={t('opening.title')}>
      <div className={css.head}>
        <h2>{t('opening.title')}</h2>
        <p className={css.aside}>{t('opening.about')}</p>
      </div>
      {data === undefined && error !== null ? (
        <ErrorState title={problemWords(error).title} retry={() => refetch()} retrying={isFetching}>
          {problemWords(error).detail}
        </ErrorState>
      ) : data === undefined ? (
        <Waiting>
          <WaitingRows rows={2} />
        </Waiting>
      ) : data.length === 0 ? (
        <EmptyState title={t('opening.none')}>{t('opening.noneWhy')}</EmptyState>
      ) : (
        <div className={css.openings}>
          {data.map((opening) => (
            <OpeningRow key={opening.id} opening={opening} />
          ))}
        </div>
      )}
      {people.length > 0 && <AskForm people={people} />}
    </section>
  );
}

function OpeningRow({ opening }: { opening: NumbersOpening }) {
  const { t } = useTranslation('fairness');
  const problemWords = useProblemWords();
  const agree = useAgree();
  const read = useRead();
  const refused = agree.error ?? read.error;
  return (
    <div className={css.opening}>
      <div>
        <b>{opening.analyst.name}</b>
        <p>{t('opening.asked', { by: opening.askedBy.name, reason: opening.reason })}</p>
        <p className={css.aside}>
          {opening.agreedBy == null
            ? t('opening.waits', { count: opening.days })
            : t(opening.isOpen ? 'opening.open' : 'opening.over', {
                by: opening.agreedBy.name,
              })}{' '}
          <RelativeTime at={opening.agreedAt ?? opening.askedAt} />
        </p>
        {refused !== null && <FormErrors title={problemWords(refused).title} reasons={[]} />}
      </div>
      {opening.mayAgree && (
        <Button
          kind="outline"
          loading={agree.isPending}
          onClick={() => agree.mutate(opening.id)}
          aria-label={t('opening.agreeTo', { name: opening.analyst.name })}
        >
          {t('opening.agree')}
        </Button>
      )}
      {opening.mayRead && (
        <Button
          kind="outline"
          loading={read.isPending}
          onClick={() => read.mutate(opening.id)}
          aria-label={t('opening.readOf', { name: opening.analyst.name })}
        >
          {t('opening.read')}
        </Button>
      )}
      {read.data !== undefined && (
        <div>
          <NumbersTiles numbers={read.data.numbers} />
          <Notes notes={read.data.notes} />
        </div>
      )}
    </div>
  );
}

function AskForm({ people }: { people: readonly Named[] }) {
  const { t } = useTranslation('fairness');
  const problemWords = useProblemWords();
  const ask = useAskOpening();
  const [analyst, setAnalyst] = useState(people[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const [days, setDays] = useState('7');
  const send = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ analyst, reason, days: Number(days) }, { onSuccess: () => setReason('') });
  };
  return (
    <form className={css.form} onSubmit={send}>
      <SelectField
        label={t('opening.whose')}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={analyst}
        onChange={(event) => setAnalyst(event.currentTarget.value)}
      />
      <TextArea
        label={t('opening.reason')}
        description={t('opening.reasonHelp')}
        value={reason}
        maxLength={1000}
        required
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextField
        label={t('opening.days')}
        type="number"
        min={1}
        max={30}
        value={days}
        required
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      {ask.error !== null && <FormErrors title={problemWords(ask.error).title} reasons={[]} />}
      <Button kind="outline" type="submit" loading={ask.isPending}>
        {t('opening.ask')}
      </Button>
    </form>
  );
}

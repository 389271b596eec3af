import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { ErrorState } from '@/ui/States';
import { RelativeTime } from '@/ui/Time';
import { useDayWords } from '@/ui/useDayWords';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { ownNumbersQuery, useNote } from './api';
import css from './fairness.module.css';
import { Notes } from './Notes';
import { NumbersTiles } from './Tiles';
import type { OwnNumbers } from './types';

/** One's own numbers, before anybody else sees them. */
export function OwnPart() {
  const { t } = useTranslation('fairness');
  const problemWords = useProblemWords();
  const { name } = useSignedIn().person;
  const { data, error, refetch, isFetching } = useQuery(ownNumbersQuery);
  const titled = useId();
  const seen = useSeenWords();
  return (
    <section aria-labelledby={titled} className={css.part}>
      <div className={css.head}>
        <h2 id={titled}>{t('own.title', { name: name.split(' ')[0] })}</h2>
        {data !== undefined && <p className={css.aside}>{seen(data)}</p>}
      </div>
      {data === undefined && error !== null ? (
        <ErrorState title={problemWords(error).title} retry={() => refetch()} retrying={isFetching}>
          {problemWords(error).detail}
        </ErrorState>
      ) : data === undefined ? (
        <Waiting>
          <WaitingRows rows={2} />
        </Waiting>
      ) : (
        <>
          <NumbersTiles numbers={data.numbers} team={data.team} own />
          <Notes notes={data.notes} />
          <NoteForm />
          <Readers own={data} />
        </>
      )}
    </section>
  );
}

function useSeenWords() {
  const { t } = useTranslation('fairness');
  const day = useDayWords();
  return (own: OwnNumbers) => {
    const about = { last: day(own.lastDay), from: day(own.seenByOthersFrom) };
    if (own.teamLevelOnly) return t('own.teamOnly', about);
    return own.seenByOthers ? t('own.seen', about) : t('own.unseen', about);
  };
}

function NoteForm() {
  const { t } = useTranslation('fairness');
  const [words, setWords] = useState<string>();
  const [kept, setKept] = useState(false);
  const note = useNote();
  const problemWords = useProblemWords();
  if (words === undefined) {
    return (
      <div className={css.below}>
        <Button kind="plain" size="small" autoFocus={kept} onClick={() => setWords('')}>
          {t('own.addNote')}
        </Button>
      </div>
    );
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    const close = () => {
      setWords(undefined);
      setKept(true);
    };
    note.mutate(words, { onSuccess: close });
  };
  return (
    <form className={css.form} onSubmit={send}>
      <TextArea
        label={t('own.note')}
        description={t('own.noteHelp')}
        value={words}
        maxLength={2000}
        required
        autoFocus
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {note.error !== null && <FormErrors title={problemWords(note.error).title} reasons={[]} />}
      <Button kind="outline" type="submit" loading={note.isPending}>
        {t('own.keepNote')}
      </Button>
    </form>
  );
}

/** Where numbers are opened by two people, whose they are reads everything about it. */
function Readers({ own }: { own: OwnNumbers }) {
  const { t } = useTranslation('fairness');
  if (own.openings.length === 0) return null;
  return (
    <ul className={css.notes} aria-label={t('own.openings')}>
      {own.openings.map((opening) => (
        <li key={opening.id}>
          <p>{t('opening.asked', { by: opening.askedBy.name, reason: opening.reason })}</p>
          <small>
            {opening.agreedBy == null
              ? t('opening.notAgreed')
              : t('opening.agreedBy', { by: opening.agreedBy.name, count: opening.days })}
          </small>
        </li>
      ))}
      {own.views.map((view) => (
        <li key={view.at}>
          <p>{t('own.read', { by: view.by.name })}</p>
          <small>
            <RelativeTime at={view.at} />
          </small>
        </li>
      ))}
    </ul>
  );
}

import { IconHeartHandshake, IconNote } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConductNote, ownNotesQuery, plansQuery, useAnswerNote } from '@/api/hearings';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { calendarDate, localeOf } from '@/lib/time';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { Link } from '@/ui/Link';
import { Sheet } from '@/ui/Surface';
import css from './session.module.css';

/** What was agreed about me. Only for those whom it concerns. */
export function OwnPlans() {
  const { t } = useTranslation('hearing');
  const plans = useInfiniteQuery(plansQuery(true, true)).data?.pages.flatMap((page) => page.items);
  if (plans === undefined || plans.length === 0) return null;
  return (
    <Sheet title={t('plan.mine')} flush>
      <p className={css.lead}>{t('plan.mineIntro')}</p>
      <ul className={css.rows} aria-label={t('plan.mine')}>
        {plans.map((plan) => (
          <li key={plan.id} className={css.row}>
            <IconHeartHandshake aria-hidden="true" />
            <div>
              <Link href={paths.plan(plan.id)}>
                {t('plan.number', { number: plan.ticketNumber, title: plan.ticketTitle })}
              </Link>
              <p className={css.beside}>{plan.agreed}</p>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** What was noted about conversations of mine, with a place to say something to it. */
export function OwnNotes() {
  const { t } = useTranslation('hearing');
  const notes = useQuery(ownNotesQuery).data;
  if (notes === undefined || notes.length === 0) return null;
  return (
    <Sheet title={t('note.mine')} flush>
      <p className={css.lead}>{t('note.mineIntro')}</p>
      <ul className={css.rows} aria-label={t('note.mine')}>
        {notes.map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </ul>
    </Sheet>
  );
}

function Note({ note }: { note: ConductNote }) {
  const { t, i18n } = useTranslation('hearing');
  const day = calendarDate(
    new Date(`${note.expiresOn}T12:00:00Z`),
    new Date(),
    localeOf(i18n.language),
    'UTC',
  );
  return (
    <li className={css.row}>
      <IconNote aria-hidden="true" />
      <div className={css.fields}>
        <div>
          <p>{note.words}</p>
          <p className={css.beside}>
            <Link look="text" href={paths.ticket(note.ticketNumber)}>
              {t('plan.number', { number: note.ticketNumber, title: note.ticketTitle })}
            </Link>
            {' · '}
            {t('note.from', { by: note.setBy.name, day })}
          </p>
        </div>
        <SayTo note={note} />
      </div>
    </li>
  );
}

function SayTo({ note }: { note: ConductNote }) {
  const { t } = useTranslation('hearing');
  const words = useProblemWords();
  const answer = useAnswerNote(note);
  const [said, setSaid] = useState(note.answer ?? '');
  function send(event: FormEvent) {
    event.preventDefault();
    if (!answer.isPending && said.trim() !== '') answer.mutate(said.trim());
  }
  return (
    <form className={css.fields} onSubmit={send} noValidate>
      <TextArea
        label={t('note.yours')}
        rows={2}
        maxLength={1000}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      <FormErrors
        title={answer.isError ? words(answer.error).title : undefined}
        reasons={answer.isError ? [words(answer.error).detail, t('kept')] : []}
      />
      <div>
        <Button size="small" type="submit" loading={answer.isPending} barred={said.trim() === ''}>
          {t('note.say')}
        </Button>
      </div>
    </form>
  );
}

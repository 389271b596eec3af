import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { attentionQuery, type ConductNote, useEndNote } from '@/api/hearings';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { calendarDate, localeOf } from '@/lib/time';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { notify } from '@/ui/notify';
import css from './Context.module.css';
import { ContextPart } from './ContextPart';

/** What was agreed with the person, and what happened before: about conduct and needs, never about what somebody is like. */
export function AttentionParts({ number }: { number: number }) {
  const { t } = useTranslation('hearing');
  const { data } = useQuery(attentionQuery(number));
  if (data === undefined) return null;
  return (
    <>
      {data.plans.map((plan) => (
        <ContextPart
          key={plan.id}
          title={t(plan.state === 'TO_MAKE' ? 'plan.state.TO_MAKE' : 'plan.about')}
        >
          <div className={css.note}>
            <p>{plan.agreed ?? t(`plan.ground.${plan.ground}`, { name: plan.requester.name })}</p>
            <PlanLink
              id={plan.id}
              readable={plan.allowedActions.length > 0 || plan.agreed != null}
            />
          </div>
        </ContextPart>
      ))}
      {data.conductNotes.length > 0 && (
        <ContextPart title={t('note.title')}>
          {data.conductNotes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ContextPart>
      )}
    </>
  );
}

function PlanLink({ id, readable }: { id: string; readable: boolean }) {
  const { t } = useTranslation('hearing');
  if (!readable) return null;
  return (
    <Link look="text" href={paths.plan(id)}>
      {t('plan.open')}
    </Link>
  );
}

function Note({ note }: { note: ConductNote }) {
  const { t, i18n } = useTranslation('hearing');
  const words = useProblemWords();
  const end = useEndNote(note);
  const day = calendarDate(
    new Date(`${note.expiresOn}T12:00:00Z`),
    new Date(),
    localeOf(i18n.language),
    'UTC',
  );
  return (
    <div className={css.note}>
      <span>{note.words}</span>
      {note.answer != null && (
        <p>{t('note.answer', { name: note.person.name, words: note.answer })}</p>
      )}
      <p className={css.quiet}>{t('note.from', { by: note.setBy.name, day })}</p>
      {note.allowedActions.includes('END') && (
        <div>
          <Button
            size="small"
            kind="plain"
            loading={end.isPending}
            onClick={() =>
              end.mutate(undefined, {
                onError: (error) =>
                  notify({ title: words(error).title, message: words(error).detail }),
              })
            }
          >
            {t('note.end')}
          </Button>
        </div>
      )}
    </div>
  );
}

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Confidence, useAnswerConfidence } from '@/api/hearings';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Card } from '@/ui/Surface';
import { RelativeTime } from '@/ui/Time';
import css from './hearing.module.css';
import { SayForm } from './SayForm';
import type { Place } from './useShown';

/** A word in confidence, and the answer of a lead. */
export function ConfidenceCard({ word, place }: { word: Confidence; place: Place }) {
  const { t } = useTranslation('hearing');
  const titled = useId();
  const answer = useAnswerConfidence(word);
  return (
    <Card className={css.case} role="region" aria-labelledby={titled}>
      <div>
        <h2 id={titled}>{t(`confidence.${word.kind}`)}</h2>
        <p className={css.beside}>
          {word.askedBy.name}, <RelativeTime at={word.askedAt} />
          {word.ticketNumber != null && (
            <>
              {' · '}
              <Link look="text" href={paths.deskTicket(word.ticketNumber)}>
                {t('confidence.about', { number: word.ticketNumber, title: word.ticketTitle })}
              </Link>
            </>
          )}
        </p>
      </div>
      <p className={css.said}>{word.words}</p>
      {word.answeredBy != null && (
        <p className={css.said}>
          {t('confidence.answered', { name: word.answeredBy.name, words: word.answer })}
        </p>
      )}
      {word.answeredBy == null && !word.allowedActions.includes('ANSWER') && (
        <p className={css.beside}>{t('confidence.waiting')}</p>
      )}
      {word.allowedActions.includes('ANSWER') && (
        <SayForm
          label={t('lead.answer', { name: word.askedBy.name })}
          submit={t('lead.submit')}
          onSubmit={(words) => answer.mutate(words, { onSuccess: () => place.hold(false) })}
          sending={answer.isPending}
          error={answer.error}
          place={place}
        />
      )}
    </Card>
  );
}

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Hearing, useAnswerHearing } from '@/api/hearings';
import { paths } from '@/app/paths';
import { CheckboxField } from '@/ui/CheckboxField';
import { Link } from '@/ui/Link';
import { Card } from '@/ui/Surface';
import { useNow } from '@/ui/useNow';
import css from './hearing.module.css';
import { SayForm } from './SayForm';
import { useMoment } from './useMoment';
import type { Place } from './useShown';

interface HearingCardProps {
  hearing: Hearing;
  place: Place;
}

/** Somebody who is not being heard, with what they wrote and the answer to it. */
export function HearingCard({ hearing, place }: HearingCardProps) {
  const { t } = useTranslation('hearing');
  const titled = useId();
  const moment = useMoment();
  const now = useNow();
  const late = hearing.answeredAt == null && new Date(hearing.dueAt) < now;
  return (
    <Card className={css.case} role="region" aria-labelledby={titled}>
      <div>
        <h2 id={titled}>{t('lead.asked', { name: hearing.askedBy.name })}</h2>
        <p className={css.beside}>
          <Link look="text" href={paths.deskTicket(hearing.ticketNumber)}>
            {t('plan.number', { number: hearing.ticketNumber, title: hearing.ticketTitle })}
          </Link>
          {' · '}
          {hearing.assignee == null
            ? t('lead.nobody', { queue: hearing.queue })
            : t('lead.with', { who: hearing.assignee.name, queue: hearing.queue })}
        </p>
      </div>
      <p className={css.said}>
        {hearing.words == null
          ? t('lead.noWords', { name: hearing.askedBy.name })
          : t('lead.words', { name: hearing.askedBy.name, words: hearing.words })}
      </p>
      {hearing.answeredBy == null ? (
        <>
          <p className={css.beside}>
            {t(late ? 'lead.late' : 'lead.due', { moment: moment(hearing.dueAt) })}
          </p>
          {hearing.allowedActions.includes('ANSWER') ? (
            <Answer hearing={hearing} place={place} />
          ) : (
            <p className={css.beside}>{t('lead.own')}</p>
          )}
        </>
      ) : (
        <p className={css.said}>
          {t('lead.answered', { by: hearing.answeredBy.name, words: hearing.answer })}
        </p>
      )}
    </Card>
  );
}

function Answer({ hearing, place }: HearingCardProps) {
  const { t } = useTranslation('hearing');
  const answer = useAnswerHearing(hearing);
  const [plan, setPlan] = useState(false);
  return (
    <SayForm
      label={t('lead.answer', { name: hearing.askedBy.name })}
      description={t('lead.answerWhat')}
      submit={t('lead.submit')}
      onSubmit={(words) => answer.mutate({ words, plan }, { onSuccess: () => place.hold(false) })}
      sending={answer.isPending}
      error={answer.error}
      place={place}
    >
      <CheckboxField
        label={t('lead.plan')}
        checked={plan}
        onChange={(event) => setPlan(event.currentTarget.checked)}
      />
    </SayForm>
  );
}

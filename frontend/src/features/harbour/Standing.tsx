import { IconClockPlay, IconShieldOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/States';
import { Card } from '@/ui/Surface';
import { PromiseTime, WhenTime } from '@/ui/Time';
import { useDayWords } from '@/ui/useDayWords';
import { DisclosureStatus } from './DisclosureStatus';
import css from './harbour.module.css';
import type { Disclosure } from './types';

/** Where it stands, for whoever told it: what holds, what happens next, by when. */
export function Standing({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const { state, answeredAt, answerDueAt, conclusion, exclusion, overdue } = disclosure;
  return (
    <Card className={css.standing}>
      <DisclosureStatus disclosure={disclosure} />
      <p>{t(`standing.${state}`)}</p>
      {answeredAt == null && conclusion == null && (
        <p>
          {t(overdue ? 'standing.late' : 'standing.answer')} <PromiseTime at={answerDueAt} />
        </p>
      )}
      <MayGoOn disclosure={disclosure} />
      {exclusion?.confirmedBy != null && (
        <Notice tone="late" icon={IconShieldOff}>
          <p>
            <b>{t(`ground.${exclusion.ground}`)}</b>
          </p>
          <p className={css.words}>{exclusion.reason}</p>
          <p>
            {t('exclusion.found', { first: exclusion.proposedBy, second: exclusion.confirmedBy })}
          </p>
        </Notice>
      )}
      {conclusion != null && (
        <>
          <h2>{t('conclusion.title')}</h2>
          <p className={css.words}>{conclusion.changed}</p>
          <p className={css.quiet}>
            {t(`outcome.${conclusion.outcome}`)} · {t('conclusion.by', { name: conclusion.by })},{' '}
            <WhenTime at={conclusion.at} />
          </p>
        </>
      )}
      <Safer disclosure={disclosure} />
    </Card>
  );
}

function MayGoOn({ disclosure: { leave } }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const day = useDayWords();
  if (leave?.holds !== true) return null;
  return (
    <Notice tone="good" icon={IconClockPlay}>
      <p>
        <b>{t('leave.mayGoOn', { day: day(leave.lastDay) })}</b>
      </p>
      <p className={css.words}>{leave.conditions}</p>
      <p>{t('leave.by', { names: [leave.givenBy, leave.secondBy].filter(Boolean).join(', ') })}</p>
    </Notice>
  );
}

function Safer({ disclosure: { steps } }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  if (steps.length === 0) return null;
  return (
    <>
      <h2>{t('steps.title')}</h2>
      <ul className={css.list}>
        {steps.map(({ id, what, by, at }) => (
          <li key={id}>
            {what}{' '}
            <span className={css.quiet}>
              {by}, <WhenTime at={at} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

import { IconCheck, IconCircleX, IconHistory, IconMessageQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status, type Tone } from '@/ui/Status';
import { WhenTime } from '@/ui/Time';
import css from './case/case.module.css';
import { LevelWord } from './LevelWord';
import type { Decision } from './types';

const looks: Readonly<Record<Decision['outcome'], { tone: Tone; icon: typeof IconCheck }>> = {
  APPROVE: { tone: 'good', icon: IconCheck },
  APPROVE_WITH_CONDITIONS: { tone: 'good', icon: IconCheck },
  DECLINE: { tone: 'quiet', icon: IconCircleX },
  ASK_FOR_MORE: { tone: 'wait', icon: IconMessageQuestion },
};

/** One word of one approver. */
export function DecisionRow({ decision }: { decision: Decision }) {
  const { t } = useTranslation('exceptions');
  const approved = decision.outcome === 'APPROVE' || decision.outcome === 'APPROVE_WITH_CONDITIONS';
  const past = approved && !decision.counts;
  const look = past ? { tone: 'quiet' as const, icon: IconHistory } : looks[decision.outcome];
  return (
    <li>
      <div>
        <b>{decision.decidedBy.name}</b>
        {decision.onBehalfOf != null &&
          ` ${t('said.onBehalfOf', { person: decision.onBehalfOf.name })}`}
        , {t(`role.${decision.role}`)}
        {decision.heldBy !== decision.role &&
          ` (${t('said.heldBy', { role: t(`role.${decision.heldBy}`) })})`}
        <p data-quiet>
          <WhenTime at={decision.decidedAt} /> · <LevelWord level={decision.residualOnceMet} />
          {decision.singlePerson && ` · ${t('said.singlePerson')}`}
          {decision.roleChangedLately && ` · ${t('said.roleChangedLately')}`}
          {decision.beforehand && ` · ${t('said.beforehand')}`}
        </p>
        {decision.accepts != null && <p className={css.said}>{decision.accepts}</p>}
        {decision.reason != null && (
          <p className={css.said}>
            {decision.reasonCategory != null && <b>{t(`decline.${decision.reasonCategory}`)}: </b>}
            {decision.reason}
          </p>
        )}
      </div>
      <Status tone={look.tone} icon={look.icon}>
        {past ? t('said.lapsed') : t(`outcome.${decision.outcome}`)}
      </Status>
    </li>
  );
}

import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/States';
import { Status } from '@/ui/Status';
import { WhenTime } from '@/ui/Time';
import { useDayWords } from '@/ui/useDayWords';
import type { CaseDetail } from '../types';
import { proposalLook, stateLook } from '../words';
import own from './requester.module.css';

/** The ways that were answered before. */
export function AnsweredWays({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const answered = file.proposals.filter(({ response }) => response !== 'NONE');
  if (answered.length === 0) return null;
  return (
    <section className={own.part} aria-label={t('asked.ways')}>
      <h2>{t('asked.ways')}</h2>
      <ul className={own.answered}>
        {answered.map((proposal) => {
          const look = proposalLook(proposal);
          return (
            <li key={proposal.id}>
              <b>{proposal.title}</b>{' '}
              <Status tone={look.tone} icon={look.icon}>
                {t(`ways.${look.word}`)}
              </Status>
              {proposal.reason != null && <p>{proposal.reason}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What was decided, with the reason and who said it. */
export function Outcome({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const declined = file.decisions.findLast(({ outcome }) => outcome === 'DECLINE');
  if (file.state === 'DECLINED' && declined !== undefined) {
    return (
      <Notice tone="quiet" icon={stateLook.DECLINED.icon}>
        <p>
          <b>
            {t('outcome.declinedBy', {
              name: declined.decidedBy.name,
              role: t(`role.${declined.role}`),
            })}
          </b>
          , <WhenTime at={declined.decidedAt} />
        </p>
        <p className={own.reason}>{declined.reason}</p>
        <p>
          {t('outcome.reach', {
            name: declined.decidedBy.name,
            who: file.assignee?.name ?? t('asked.it'),
          })}
        </p>
      </Notice>
    );
  }
  if (file.term == null || !['APPROVED_PENDING', 'ACTIVE', 'ENDING'].includes(file.state)) {
    return null;
  }
  const approvers = file.decisions.filter(({ counts }) => counts);
  const beforehand = file.decisions.find((decision) => decision.beforehand);
  return (
    <Notice
      tone={stateLook[file.state].tone === 'good' ? 'good' : 'soon'}
      icon={stateLook[file.state].icon}
    >
      <p>
        <b>
          {t(`outcome.${file.state === 'APPROVED_PENDING' ? 'pending' : 'holds'}`, {
            from: day(file.term.firstDay),
            until: day(file.term.lastDay),
          })}
        </b>
      </p>
      <p>
        {beforehand !== undefined
          ? t('outcome.atOnce', { owner: beforehand.decidedBy.name })
          : t('outcome.agreedBy', {
              who: approvers.map(({ decidedBy }) => decidedBy.name).join(', '),
            })}
      </p>
      {file.state !== 'ENDING' && <p>{t('outcome.askAgain')}</p>}
    </Notice>
  );
}

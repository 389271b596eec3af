import {
  IconBulb,
  IconClock,
  IconHistory,
  IconHourglass,
  IconRefreshAlert,
  IconScale,
} from '@tabler/icons-react';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Disclosure } from '@/ui/Disclosure';
import { FormErrors } from '@/ui/FormErrors';
import { Link } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { Notice } from '@/ui/States';
import { Status } from '@/ui/Status';
import { PromiseTime } from '@/ui/Time';
import { useDayWords } from '@/ui/useDayWords';
import { Appealed } from '../Appealed';
import { CaseStatus } from '../CaseStatus';
import { ConditionRow } from '../ConditionRow';
import css from '../case/case.module.css';
import { RatingFacts } from '../RatingFacts';
import { SimilarCases } from '../SimilarCases';
import { DecideThirdParty } from '../thirdParty/DecideThirdParty';
import type { CaseDetail, Paper } from '../types';
import { proposalLook } from '../words';
import own from './decide.module.css';
import { Others } from './Others';
import { useReading } from './useReading';
import { Votes } from './Votes';

/** What one is asked to accept, in a sentence; the papers that must be opened; and the three answers. */
export function Decide({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const { t: common } = useTranslation();
  const day = useDayWords();
  const words = useProblemWords();
  const read = useReading(file.number);
  const changed = useChanged(file);
  const until = file.term == null ? '' : day(file.term.lastDay);
  const unmet = file.conditions.filter(({ proven }) => !proven).length;
  const none = file.conditions.length === 0;
  const open = (paper: Paper) => ({
    read: file.papersOpened.includes(paper),
    onRead: () => read.mutate(paper),
    failed: read.isError && read.variables === paper,
  });
  return (
    <div className={own.page}>
      <div className={css.beside}>
        <Link look="text" href={paths.decisions}>
          {t('decide.title')}
        </Link>
        <Link look="text" href={paths.case(file.number)}>
          {t('decide.caseFile', { number: file.number })}
        </Link>
        {file.state !== 'AWAITING_DECISION' && <CaseStatus state={file.state} />}
        {file.promises.decisionDueAt != null && file.promises.decidedAt == null && (
          <Status
            tone={file.promises.decisionOverdue ? 'late' : 'soon'}
            icon={IconClock}
            className={own.promise}
          >
            {t('case.promised')} <PromiseTime at={file.promises.decisionDueAt} />
          </Status>
        )}
      </div>
      <PageTitle
        tab={common('titled', { page: t('decide.tab', { number: file.number }) })}
        className={own.sentence}
      >
        <Trans
          t={t}
          i18nKey="decide.accept"
          values={{
            who: file.requester.name,
            rule: file.restriction?.name ?? t('case.noRule'),
            until,
            goal: file.title,
          }}
          components={{ b: <b /> }}
        />
      </PageTitle>
      <p className={own.story}>
        {[restOf(file.need.goal, file.title), file.need.consequence].filter(Boolean).join(' ')}
      </p>
      <Appealed file={file} />
      {changed && (
        <Notice tone="soon" icon={IconRefreshAlert}>
          {t('decide.changed')}
        </Notice>
      )}
      <DecideThirdParty file={file} />
      <div className={own.papers}>
        {file.rating != null && (
          <Disclosure
            icon={IconScale}
            title={t('decide.rating')}
            summary={t('decide.ratingLine', {
              level: t(`level.${file.rating.residualOnceMet}`),
              rationale: file.rating.rationale,
            })}
            toRead={open('RATING')}
          >
            <RatingFacts file={file} rating={file.rating} heading="h2" />
          </Disclosure>
        )}
        <Disclosure
          icon={IconHourglass}
          title={none ? t('conditions.title') : t('decide.unmet', { count: unmet })}
          summary={
            none
              ? t('conditions.none')
              : t('conditions.count', {
                  proven: file.conditions.length - unmet,
                  of: file.conditions.length,
                })
          }
          {...(unmet > 0 ? { toRead: open('CONDITIONS') } : {})}
        >
          {none ? (
            <p>{t('conditions.none')}</p>
          ) : (
            <ul className={`${css.rows} ${own.flush}`}>
              {file.conditions.map((condition) => (
                <ConditionRow key={condition.id} condition={condition} />
              ))}
            </ul>
          )}
        </Disclosure>
        <Disclosure
          icon={IconBulb}
          title={t('ways.title')}
          summary={t('ways.count', { count: file.proposals.length })}
        >
          <Ways file={file} />
        </Disclosure>
        <Disclosure icon={IconHistory} title={t('similar.title')} summary={t('similar.summary')}>
          <SimilarCases number={file.number} />
        </Disclosure>
      </div>
      {read.isError && (
        <FormErrors title={words(read.error).title} reasons={[words(read.error).detail]} />
      )}
      <Votes file={file} until={until} />
      <Others file={file} />
    </div>
  );
}

/** What a title, which is the beginning of the goal, has left out. */
function restOf(goal: string, title: string): string {
  return goal.startsWith(title) ? goal.slice(title.length).trim() : goal;
}

function Ways({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  return (
    <>
      {file.noAlternativeBecause != null && (
        <p>{t('ways.noneBecause', { because: file.noAlternativeBecause })}</p>
      )}
      <ul className={`${css.rows} ${own.flush}`}>
        {file.proposals.map((proposal) => {
          const look = proposalLook(proposal);
          return (
            <li key={proposal.id}>
              <div>
                <b>{proposal.title}</b>
                <p>{proposal.steps}</p>
                {proposal.reason != null && <p className={css.said}>{proposal.reason}</p>}
              </div>
              <Status tone={look.tone} icon={look.icon}>
                {t(`ways.${look.word}`, { name: file.requester.name })}
              </Status>
            </li>
          );
        })}
        {file.conversations.map((talk) => (
          <li key={talk.id}>
            <div>
              <b>{t(`channel.${talk.channel}`, { people: talk.people })}</b>
              <p>{talk.result}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What one had read counts for the case as it was; when that moves on, one has to look again. */
function useChanged(file: CaseDetail): boolean {
  const [most, setMost] = useState(file.papersOpened.length);
  if (file.papersOpened.length > most) setMost(file.papersOpened.length);
  const lapsed = file.decisions.some(
    ({ outcome, counts }) =>
      !counts && (outcome === 'APPROVE' || outcome === 'APPROVE_WITH_CONDITIONS'),
  );
  return file.state === 'AWAITING_DECISION' && (file.papersOpened.length < most || lapsed);
}

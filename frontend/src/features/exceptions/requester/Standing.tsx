import { useTranslation } from 'react-i18next';
import { Steps } from '@/ui/Steps';
import { Card, Facts } from '@/ui/Surface';
import { PromiseTime, WhenTime } from '@/ui/Time';
import { useDayWords } from '@/ui/useDayWords';
import { stepsOf } from '../steps';
import type { CaseDetail } from '../types';
import own from './requester.module.css';

/** Where it stands: the steps with the present one open, who has it, what happens next, by when. */
export function Standing({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const over = file.step === 'ENDED' && file.state !== 'ENDING';
  const who = file.assignee?.name;
  const names = { who: who ?? t('asked.it'), requester: file.requester.name };
  const pronoun = file.parts.includes('REQUESTER') ? 'you' : 'they';
  const next = file.talkOwed != null && file.state === 'IN_CONVERSATION' ? 'TALK' : file.state;
  const answers = t(`standing.answers.${pronoun}`, names);
  return (
    <Card className={own.standing}>
      <Steps label={t('case.steps')} steps={stepsOf(t, file)} current={over ? null : file.step} />
      <h2>{t(`standing.${file.state}.${pronoun}`, names)}</h2>
      <Facts
        facts={[
          [t('standing.whoHasIt'), who ?? t('standing.queue', { queue: file.queue })],
          [t('standing.next'), t(`standing.then.${next}`, { ...names, answers })],
          ...when(file, t('standing.byWhen'), <By file={file} />),
        ]}
      />
    </Card>
  );
}

function when(file: CaseDetail, term: string, description: React.ReactNode) {
  const { firstReplyAt, firstReplyDueAt, decidedAt, decisionDueAt } = file.promises;
  const replies = firstReplyAt == null && firstReplyDueAt != null;
  const decides = decidedAt == null && decisionDueAt != null;
  const runs = file.state === 'SUBMITTED' || file.step === 'EXPLORE' || file.step === 'DECIDE';
  const holds = file.term?.inForce === true;
  return (runs && (replies || decides)) || holds ? [[term, description] as const] : [];
}

/** The promise that runs now, or the end of what holds. */
function By({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const { firstReplyAt, firstReplyDueAt, decisionDueAt } = file.promises;
  if (file.term?.inForce === true) return t('standing.holdsUntil', { day: day(file.term.lastDay) });
  if (firstReplyAt == null && firstReplyDueAt != null) {
    return (
      <>
        {t('standing.firstReply')} <PromiseTime at={firstReplyDueAt} />
      </>
    );
  }
  if (decisionDueAt == null) return null;
  return (
    <>
      {t('standing.decided')} <PromiseTime at={decisionDueAt} />
      {firstReplyAt != null && (
        <>
          {' · '}
          {t('standing.answered')} <WhenTime at={firstReplyAt} />
        </>
      )}
    </>
  );
}

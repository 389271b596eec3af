import { IconCheck, IconPhone } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Button, LinkButton } from '@/ui/Button';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { Status } from '@/ui/Status';
import { Box, Facts } from '@/ui/Surface';
import { PromiseTime, WhenTime } from '@/ui/Time';
import { useDayWords } from '@/ui/useDayWords';
import { changes, useCaseChange } from '../changes';
import { Refused } from '../Refused';
import { SimilarCases } from '../SimilarCases';
import { TakeAlong } from '../TakeAlong';
import type { CaseDetail } from '../types';
import { AskForDecision } from './AskForDecision';
import { barred } from './barred';
import css from './case.module.css';
import { InForceBox } from './InForceBox';
import { MustAgree } from './MustAgree';
import { CloseForm, RemoveInterimForm } from './RemovalForms';
import { TalkForm } from './TalkForm';

/** Beside the case: the one next thing, who must agree, and what was promised. */
export function CaseAside({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  return (
    <>
      <Next file={file} />
      <InForceBox file={file} />
      {file.approvers.length > 0 && (
        <Box title={t('agree.title')}>
          {file.approvers.map((slot) => (
            <MustAgree key={slot.role} slot={slot} />
          ))}
        </Box>
      )}
      <Promises file={file} />
      {file.restriction != null && (
        <Box title={t('similar.title')}>
          <SimilarCases number={file.number} />
        </Box>
      )}
      <TakeAlong number={file.number} />
    </>
  );
}

type Doing = 'ask' | 'close' | 'remove' | 'talk';

/** What moves the case on. What is not possible yet says what has to happen first. */
function Next({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const [doing, setDoing] = useState<Doing>();
  const activate = useCaseChange(file, changes.activate);
  const close = () => setDoing(undefined);
  const button = (
    action: 'REMOVE_INTERIM' | 'ASK_FOR_DECISION' | 'ACTIVATE' | 'CLOSE',
    does: () => void,
  ) => {
    const { may, reason } = barred(file, action);
    if (!may && reason === undefined) return null;
    return (
      <ReasonedButton
        key={action}
        kind="primary"
        className={css.wideButton}
        loading={action === 'ACTIVATE' && activate.isPending}
        reason={reason}
        onClick={does}
      >
        {t(`next.${action}`)}
      </ReasonedButton>
    );
  };
  const mayTalk = file.allowedActions.includes('RECORD_CONVERSATION');
  const buttons: ReactNode[] = [
    file.talkOwed != null && mayTalk ? (
      <Button
        key="talk"
        kind="primary"
        className={css.wideButton}
        icon={<IconPhone aria-hidden="true" />}
        onClick={() => setDoing('talk')}
      >
        {t('next.talk')}
      </Button>
    ) : null,
    file.interim?.removalOwed === true ? button('REMOVE_INTERIM', () => setDoing('remove')) : null,
    button('ASK_FOR_DECISION', () => setDoing('ask')),
    button('ACTIVATE', () => activate.mutate()),
    button('CLOSE', () => setDoing('close')),
    file.state === 'AWAITING_DECISION' && file.approvers.some(({ yours }) => yours) ? (
      <LinkButton key="decide" kind="primary" href={paths.decision(file.number)}>
        {t('next.decide')}
      </LinkButton>
    ) : null,
  ].filter(Boolean);
  return (
    <Box>
      {buttons}
      <p>{t(`waiting.${file.waitingOn ?? 'NOBODY'}`, { name: file.requester.name })}</p>
      <Refused file={file} change={activate} />
      {doing === 'ask' && <AskForDecision file={file} onClose={close} />}
      {doing === 'talk' && <TalkForm file={file} onClose={close} />}
      {doing === 'remove' && <RemoveInterimForm file={file} onClose={close} />}
      {doing === 'close' && <CloseForm file={file} onClose={close} />}
    </Box>
  );
}

function Promises({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const { promises, term } = file;
  const due = (at: string | null | undefined, kept: string | null | undefined) =>
    kept != null ? (
      <Status tone="good" icon={IconCheck}>
        <WhenTime at={kept} />
      </Status>
    ) : at == null ? (
      '–'
    ) : (
      <PromiseTime at={at} />
    );
  return (
    <Box title={t('promises.title')}>
      <Facts
        sides
        facts={[
          [t('promises.firstReply'), due(promises.firstReplyDueAt, promises.firstReplyAt)],
          [t('promises.decision'), due(promises.decisionDueAt, promises.decidedAt)],
          ...(term == null
            ? []
            : ([
                [
                  t(file.step === 'IN_FORCE' ? 'promises.inForce' : 'promises.holds'),
                  `${day(term.firstDay)} – ${day(term.lastDay)}`,
                ],
              ] as const)),
          ...(file.maxDays == null
            ? []
            : ([[t('promises.most'), t('promises.days', { count: file.maxDays })]] as const)),
          [t('promises.assignee'), file.assignee?.name ?? t('promises.nobody')],
          [t('promises.queue'), file.queue],
        ]}
      />
    </Box>
  );
}

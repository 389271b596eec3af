import { IconNotes } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { Line, Stack } from '@/ui/Layout';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { ticketQuery } from '../api';
import { Chain } from '../Chain';
import { ConditionRow } from '../ConditionRow';
import css from '../case/case.module.css';
import { Messages } from '../conversation/Messages';
import { Reply } from '../conversation/Writing';
import { HeldBack } from '../HeldBack';
import { Told } from '../Told';
import { AskedThirdParty } from '../thirdParty/AskedThirdParty';
import type { CaseDetail } from '../types';
import { AnsweredWays, Outcome } from './Answered';
import { AskerActions } from './AskerActions';
import { Meanwhile } from './Meanwhile';
import { OtherWay } from './OtherWay';
import own from './requester.module.css';
import { Standing } from './Standing';
import { TalkComing } from './TalkComing';

/** One thing on one page: where it stands, what is offered, what was decided, and the conversation. */
export function AskedCase({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const asks = file.parts.includes('REQUESTER');
  const open = file.proposals.filter(({ response }) => response === 'NONE');
  return (
    <Stack gap={24}>
      <Standing file={file} />
      {file.state === 'DRAFT' && <WhatWasTold file={file} />}
      <Outcome file={file} />
      <AskedThirdParty file={file} />
      <TalkComing file={file} />
      <Meanwhile file={file} />
      <HeldBack file={file} />
      <Chain file={file} hrefOf={paths.exception} />
      {(file.parts.includes('ANALYST') || file.parts.includes('APPROVER')) && (
        <Line>
          <LinkButton href={paths.case(file.number)}>{t('asked.caseFile')}</LinkButton>
        </Line>
      )}
      {open.map((proposal) => (
        <OtherWay key={proposal.id} file={file} proposal={proposal} />
      ))}
      <AnsweredWays file={file} />
      {file.conditions.length > 0 && (
        <section className={own.part} aria-label={t('asked.conditions')}>
          <h2>{t('asked.conditions')}</h2>
          <ul className={css.rows}>
            {file.conditions.map((condition) => (
              <ConditionRow key={condition.id} condition={condition} />
            ))}
          </ul>
        </section>
      )}
      {file.state !== 'DRAFT' && <WhatWasTold file={file} />}
      {asks && file.state !== 'DRAFT' && <Talk file={file} />}
      <AskerActions file={file} />
    </Stack>
  );
}

/** Folded, but for somebody who is to say whether it is what they need. */
function WhatWasTold({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const { person } = useSignedIn();
  const title =
    file.requester.id !== person.id
      ? t('need.title', { name: file.requester.name })
      : file.filedBy.id === person.id
        ? t('asked.told')
        : t('asked.toldForYou', { name: file.filedBy.name });
  return (
    <Disclosure
      icon={IconNotes}
      title={title}
      summary={file.restriction?.name ?? t('case.noRule')}
      startOpen={file.state === 'DRAFT'}
    >
      <Told file={file} />
    </Disclosure>
  );
}

function Talk({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const ticket = useQuery(ticketQuery(file.number));
  const to = file.assignee?.name ?? t('asked.it');
  if (ticket.data === undefined) {
    return (
      <Waiting>
        <WaitingLines lines={4} />
      </Waiting>
    );
  }
  return (
    <Stack gap={24}>
      <Messages messages={ticket.data.messages} />
      <Reply number={file.number} to={to} placeholder={t('asked.write', { to })} />
    </Stack>
  );
}

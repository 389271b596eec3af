import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { Line, Stack } from '@/ui/Layout';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { ticketQuery } from '../api';
import { ConditionRow } from '../ConditionRow';
import css from '../case/case.module.css';
import { Messages } from '../conversation/Messages';
import { Reply } from '../conversation/Writing';
import type { CaseDetail } from '../types';
import { Answered } from './Answered';
import { AskerActions } from './AskerActions';
import { OtherWay } from './OtherWay';
import own from './requester.module.css';
import { Standing } from './Standing';

/** One thing on one page: where it stands, what is offered, what was decided, and the conversation. */
export function AskedCase({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const asks = file.parts.includes('REQUESTER');
  const open = file.proposals.filter(({ response }) => response === 'NONE');
  return (
    <Stack gap={24}>
      <Standing file={file} />
      {(file.parts.includes('ANALYST') || file.parts.includes('APPROVER')) && (
        <Line>
          <LinkButton href={paths.case(file.number)}>{t('asked.caseFile')}</LinkButton>
        </Line>
      )}
      {open.map((proposal) => (
        <OtherWay key={proposal.id} file={file} proposal={proposal} mayAnswer={asks} />
      ))}
      <Answered file={file} />
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
      {asks && file.state !== 'DRAFT' && <Talk file={file} />}
      {asks && <AskerActions file={file} />}
    </Stack>
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

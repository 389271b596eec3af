import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FoldingSheet } from '@/ui/Surface';
import { WaitingLines } from '@/ui/Waiting';
import { ticketQuery } from '../api';
import { Messages } from '../conversation/Messages';
import { ReplyOrNote } from '../conversation/Writing';
import { LoadFailed } from '../LoadFailed';
import css from './case.module.css';
import type { SheetProps } from './sheet';

/** The conversation of the ticket beside the case. Approvers, who are not in it, do not see it here. */
export function ConversationSheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  const inIt = file.parts.includes('ANALYST') || file.parts.includes('REQUESTER');
  const found = useQuery({ ...ticketQuery(file.number), enabled: inIt });
  if (!inIt) return null;
  const count = found.data?.messages.length;
  return (
    <FoldingSheet
      {...fold}
      title={t('conversation.title')}
      summary={count === undefined ? undefined : t('conversation.count', { count })}
    >
      {found.isError && (
        <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
      )}
      {found.isPending && <WaitingLines lines={4} />}
      {found.data !== undefined && (
        <div className={css.form}>
          <Messages messages={found.data.messages} />
          <ReplyOrNote number={file.number} to={file.requester.name} />
        </div>
      )}
    </FoldingSheet>
  );
}

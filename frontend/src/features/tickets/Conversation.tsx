import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import type { Ticket, TicketMessage } from '@/api/tickets';
import { AttachmentLinks } from '@/ui/Attachments';
import { Markdown } from '@/ui/Markdown';
import { WhenTime } from '@/ui/Time';
import { InternalNote, Message, Timeline } from '@/ui/Timeline';
import { entriesOf } from './entries';
import { Happened } from './Happened';

/** What was said and what happened, in order. */
export function Conversation({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('tickets');
  return (
    <Timeline label={t('conversation')}>
      {entriesOf(ticket.messages, ticket.history).map((entry) =>
        entry.what === 'message' ? (
          <Spoken key={entry.id} message={entry.message} team={ticket.queue.team} />
        ) : (
          <Happened key={entry.id} happening={entry.happening} />
        ),
      )}
    </Timeline>
  );
}

function Spoken({ message, team }: { message: TicketMessage; team: string }) {
  const { t } = useTranslation('tickets');
  const { person } = useSignedIn();
  const name = message.author?.name ?? team;
  const words = (
    <>
      <Markdown>{message.body}</Markdown>
      <AttachmentLinks
        files={message.attachments.map(({ id, name: file, size }) => ({
          id,
          name: file,
          size,
          href: `/api/attachments/${id}`,
        }))}
      />
    </>
  );
  if (message.kind === 'INTERNAL_NOTE') {
    return (
      <InternalNote author={name} face={name} beside={<WhenTime at={message.createdAt} />}>
        {words}
      </InternalNote>
    );
  }
  return (
    <Message
      author={message.author?.id === person.id ? t('you') : name}
      face={name}
      it={message.fromIt}
      beside={
        <>
          {message.fromIt && <>{team} · </>}
          <WhenTime at={message.createdAt} />
        </>
      }
    >
      {words}
    </Message>
  );
}

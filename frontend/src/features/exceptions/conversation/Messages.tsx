import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { AttachmentLinks } from '@/ui/Attachments';
import { Markdown } from '@/ui/Markdown';
import { WhenTime } from '@/ui/Time';
import { Happening, InternalNote, Message, Timeline } from '@/ui/Timeline';
import type { Message as Said } from '../types';

/** What was said, oldest first. Internal notes are of another material. */
export function Messages({ messages }: { messages: readonly Said[] }) {
  const { t } = useTranslation('exceptions');
  return (
    <Timeline label={t('conversation.messages')}>
      {messages.map((message) => (
        <One key={message.id} message={message} />
      ))}
    </Timeline>
  );
}

function One({ message }: { message: Said }) {
  const { t } = useTranslation('exceptions');
  const { person } = useSignedIn();
  const { author } = message;
  const words = (
    <>
      <Markdown>{message.body}</Markdown>
      <AttachmentLinks
        files={message.attachments.map((file) => ({
          ...file,
          href: `/api/attachments/${file.id}`,
        }))}
      />
    </>
  );
  if (author == null) return <Happening>{message.body}</Happening>;
  const name = author.id === person.id ? t('conversation.you') : author.name;
  const said = { author: name, face: author.name, beside: <WhenTime at={message.createdAt} /> };
  return message.kind === 'INTERNAL_NOTE' ? (
    <InternalNote {...said}>{words}</InternalNote>
  ) : (
    <Message {...said} it={message.fromIt}>
      {words}
    </Message>
  );
}

import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { AttachmentLinks } from '@/ui/Attachments';
import { Markdown } from '@/ui/Markdown';
import { WhenTime } from '@/ui/Time';
import { Happening, InternalNote, Message, Timeline } from '@/ui/Timeline';
import type { MessageEntry, Ticket } from './model';
import css from './Ticket.module.css';
import { timelineOf } from './timeline';
import { useSentence } from './useSentence';

/** Opened at its end, and kept there while more comes in. */
export function Conversation({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('desk');
  const sentence = useSentence();
  const thread = useRef<HTMLElement>(null);
  const atEnd = useRef(true);
  const length = ticket.messages.length + ticket.history.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something was added
  useLayoutEffect(() => {
    const pane = thread.current;
    if (pane !== null && atEnd.current) pane.scrollTop = pane.scrollHeight;
  }, [length]);
  useEffect(() => {
    const pane = thread.current;
    if (pane === null) return undefined;
    const watch = new ResizeObserver(() => {
      if (atEnd.current) pane.scrollTop = pane.scrollHeight;
    });
    watch.observe(pane);
    return () => watch.disconnect();
  }, []);
  return (
    <section
      ref={thread}
      className={css.thread}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by its keys
      tabIndex={0}
      aria-label={t('ticket.conversation')}
      onScroll={({ currentTarget: pane }) => {
        atEnd.current = pane.scrollHeight - pane.scrollTop - pane.clientHeight < 40;
      }}
    >
      <Timeline label={t('ticket.said')}>
        {timelineOf(ticket).map((piece) => {
          if (piece.kind === 'said') {
            return <Said key={piece.message.id} message={piece.message} ticket={ticket} />;
          }
          const words = sentence(piece.entry);
          return words === undefined ? null : (
            <Happening key={`${piece.at} ${piece.entry.event}`}>
              {words}, <WhenTime at={piece.at} still />
            </Happening>
          );
        })}
      </Timeline>
    </section>
  );
}

function Said({ message, ticket }: { message: MessageEntry; ticket: Ticket }) {
  const { t } = useTranslation('desk');
  const me = useSignedIn().person.id;
  const name = message.author?.name ?? t('theClock');
  const author = message.author?.id === me ? t('you') : name;
  const isFirst = ticket.messages[0]?.id === message.id;
  const writtenDown = isFirst && ticket.filedBy.id !== ticket.requester.id;
  const contents = (
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
  const at = <WhenTime at={message.createdAt} />;
  if (message.kind === 'INTERNAL_NOTE') {
    return (
      <InternalNote author={author} face={name} beside={at}>
        {contents}
      </InternalNote>
    );
  }
  return (
    <Message
      author={writtenDown ? ticket.requester.name : author}
      face={writtenDown ? ticket.requester.name : name}
      it={message.fromIt && !writtenDown}
      beside={
        writtenDown ? (
          <>
            {at}, {t('ticket.writtenDown', { name: author })}
          </>
        ) : (
          at
        )
      }
    >
      {contents}
    </Message>
  );
}

import { IconChevronDown, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { useWriting } from '@/api/useWriting';
import { nameList } from '@/lib/counts';
import { quotedFrom } from '@/lib/quoted';
import { localeOf } from '@/lib/time';
import { ActionsMenu } from '@/ui/ActionsMenu';
import { AttachmentList, FileButton, FileDrop } from '@/ui/Attachments';
import { Button } from '@/ui/Button';
import { PublicReplyComposer } from '@/ui/Composer';
import { DraftMissing } from '@/ui/DraftMissing';
import { ErrorState } from '@/ui/States';
import { useInSight } from '@/ui/useInSight';
import { useReopen, useReply } from './api';
import type { Ticket } from './model';
import css from './Ticket.module.css';
import { useRefused } from './useRefused';

export const afterReply = [
  'OPEN',
  'WAITING_ON_REQUESTER',
  'WAITING_ON_OTHERS',
  'RESOLVED',
] as const;
export type AfterReply = (typeof afterReply)[number];

interface ReplyWritingProps {
  ticket: Ticket;
  onWriting: () => void;
}

/** A public reply, with what comes after it. On a resolved ticket it says why it is opened again. */
export function ReplyWriting({ ticket, onWriting }: ReplyWritingProps) {
  const { t } = useTranslation('desk');
  const words = useProblemWords();
  const writing = useWriting(`ticket-${ticket.number}-reply`);
  const [then, setThen] = useState<AfterReply>('OPEN');
  const sending = useSending(ticket, then);
  const refused = useRefused(ticket.number);
  const { part, inSight } = useInSight<HTMLDivElement>();
  const notes = ticket.messages.filter((message) => message.kind === 'INTERNAL_NOTE');
  const how = wayOf(ticket);
  if (how === 'barred') {
    return <p className={css.barred}>{t(barredReason(ticket))}</p>;
  }
  function send() {
    const { text, attachments, place } = writing;
    sending.send({ body: text, attachments, draft: place }).then(
      () => {
        writing.sent();
        setThen('OPEN');
      },
      (error) => inSight() || refused(error, { kept: true }),
    );
  }
  return (
    <div data-composer="reply" ref={part}>
      <FileDrop onFiles={writing.attach}>
        <PublicReplyComposer
          to={ticket.requester.name}
          way={<Way ticket={ticket} reopens={how === 'reopen'} />}
          value={writing.text}
          onChange={(text) => {
            writing.write(text);
            onWriting();
          }}
          onSend={send}
          sending={sending.pending || writing.uploading}
          isForInside={(text) =>
            quotedFrom(
              text,
              notes.map((note) => note.body),
            )
          }
          error={
            <>
              {sending.error !== null && (
                <ErrorState title={words(sending.error).title} kept={t('refused.kept')}>
                  {words(sending.error).detail}
                </ErrorState>
              )}
              <DraftMissing missing={writing.missing} />
            </>
          }
          draft={writing.draft}
          tools={
            <>
              <FileButton onFiles={writing.attach}>{t('composer.file')}</FileButton>
              {how === 'reply' && ticket.kind !== 'EXCEPTION_REQUEST' && (
                <Then value={then} onChange={setThen} name={ticket.requester.name} />
              )}
            </>
          }
          attachments={
            writing.items.length > 0 && (
              <AttachmentList items={writing.items} onRemove={writing.remove} />
            )
          }
        />
      </FileDrop>
    </div>
  );
}

/** Who reads it besides the requester stands over the text, where one looks before writing. */
function Way({ ticket, reopens }: { ticket: Ticket; reopens: boolean }) {
  const { t, i18n } = useTranslation('desk');
  const others = ticket.watchers.map(({ person }) => person.name);
  const name = ticket.requester.name;
  return (
    <>
      <IconUser aria-hidden="true" />
      <span>
        {others.length === 0
          ? t('composer.goesTo', { name })
          : t('composer.goesToMore', {
              name,
              others: nameList(others, localeOf(i18n.language)),
            })}
        {reopens && ` ${t('composer.reopens')}`}
      </span>
    </>
  );
}

interface ThenProps {
  value: AfterReply;
  onChange: (then: AfterReply) => void;
  name: string;
}

function Then({ value, onChange, name }: ThenProps) {
  const { t } = useTranslation('desk');
  return (
    <ActionsMenu
      width={260}
      opener={
        <Button
          kind="plain"
          size="small"
          after={<IconChevronDown aria-hidden="true" />}
          aria-label={t('composer.then.label', { what: t(`composer.then.${value}`, { name }) })}
        >
          {t(`composer.then.${value}`, { name })}
        </Button>
      }
      groups={[
        {
          label: t('composer.then.title'),
          actions: afterReply.map((then) => ({
            id: then,
            label: t(`composer.then.${then}`, { name }),
            checked: then === value,
            onSelect: () => onChange(then),
          })),
        },
      ]}
    />
  );
}

function wayOf(ticket: Ticket): 'reply' | 'reopen' | 'barred' {
  if (ticket.allowedActions.includes('REPLY')) return 'reply';
  return ticket.allowedActions.includes('REOPEN') ? 'reopen' : 'barred';
}

function barredReason(ticket: Ticket) {
  const reopen = ticket.barredActions.find(({ action }) => action === 'REOPEN')?.reason;
  return reopen === 'CLOSED_TOO_LONG_AGO'
    ? ('composer.closedForGood' as const)
    : ('composer.notNow' as const);
}

function useSending(ticket: Ticket, then: AfterReply) {
  const reply = useReply(ticket.number);
  const reopen = useReopen(ticket.number);
  const key = useIdempotencyKey();
  return {
    pending: reply.isPending || reopen.isPending,
    error: reply.error ?? reopen.error,
    /** Answers by a promise: what comes of it counts though the page was left. */
    async send(said: { body: string; attachments: string[]; draft: string | undefined }) {
      if (wayOf(ticket) === 'reopen') {
        await reopen.mutateAsync({ ...said, version: ticket.version });
        return;
      }
      const next = ticket.kind === 'EXCEPTION_REQUEST' ? {} : { then };
      try {
        await reply.mutateAsync({ ...said, ...next, key: key.header() });
        key.renew();
      } catch (error) {
        key.renewAfter(error);
        throw error;
      }
    },
  };
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Ticket, useReply } from '@/api/tickets';
import { useProblemWords } from '@/api/useProblemWords';
import { useWriting } from '@/api/useWriting';
import { paths } from '@/app/paths';
import { AttachmentList, FileButton, FileDrop } from '@/ui/Attachments';
import { CheckboxField } from '@/ui/CheckboxField';
import { PublicReplyComposer } from '@/ui/Composer';
import { DraftMissing } from '@/ui/DraftMissing';
import { FormErrors } from '@/ui/FormErrors';
import { useNavigation } from '@/ui/Link';
import { useGone } from '@/ui/useGone';
import { useDay } from './Said';
import { holderOf } from './standing';
import css from './tickets.module.css';
import { useRefusedAway } from './useRefusedAway';

interface ReplyProps {
  ticket: Ticket;
  onSent: () => void;
}

/** Where the asking side writes. It says before, not after, what a message does to a finished request. */
export function Reply({ ticket, onSent }: ReplyProps) {
  const { t } = useTranslation('ticket');
  const words = useProblemWords();
  const navigation = useNavigation();
  const writing = useWriting(`ticket-${ticket.number}-reply`);
  const gone = useGone();
  const refused = useRefusedAway(ticket.number);
  const [thanks, setThanks] = useState(false);
  const reply = useReply(ticket.number);
  const mayThank = ticket.allowedActions.includes('THANK');
  const to = holderOf(ticket);
  const effect = useEffectOfWriting(ticket);

  function send() {
    if (writing.uploading) return;
    const said = {
      body: writing.text,
      attachments: writing.attachments,
      draft: writing.place,
      ...(mayThank && thanks ? { thanks: true } : {}),
    };
    reply.mutateAsync(said).then(({ number }) => {
      // Before the box begins anew, which would keep what it has not kept yet.
      writing.end().catch(() => undefined);
      if (gone()) return;
      onSent();
      if (number !== ticket.number) navigation.go(paths.ticket(number));
    }, refused);
  }
  return (
    <div className={css.reply} id="reply">
      {effect !== undefined && <p className={css.effect}>{effect}</p>}
      <FileDrop onFiles={writing.attach}>
        <PublicReplyComposer
          to={to}
          placeholder={t('reply.placeholder', { to })}
          value={writing.text}
          onChange={writing.write}
          onSend={send}
          sending={reply.isPending}
          error={
            <>
              <FormErrors
                title={reply.isError ? words(reply.error).title : undefined}
                reasons={reply.isError ? [words(reply.error).detail] : []}
              />
              <DraftMissing missing={writing.missing} />
            </>
          }
          draft={writing.draft}
          tools={<FileButton onFiles={writing.attach}>{t('reply.file')}</FileButton>}
          attachments={
            writing.items.length > 0 ? (
              <AttachmentList items={writing.items} onRemove={writing.remove} />
            ) : undefined
          }
        />
      </FileDrop>
      {mayThank && (
        <CheckboxField
          label={t('reply.thanks')}
          checked={thanks}
          onChange={(event) => setThanks(event.currentTarget.checked)}
        />
      )}
    </div>
  );
}

function useEffectOfWriting(ticket: Ticket): string | undefined {
  const { t } = useTranslation('ticket');
  const day = useDay();
  if (ticket.status === 'RESOLVED') return t('reply.opens');
  if (ticket.status !== 'CLOSED') return undefined;
  return ticket.allowedActions.includes('REOPEN')
    ? t('reply.opensUntil', { day: day(ticket.reopensUntil) })
    : t('reply.opensNew');
}

import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import type { Ticket } from '@/api/tickets';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { RelativeTime } from '@/ui/Time';
import type { Panel } from './address';
import { Conversation } from './Conversation';
import { Heard } from './Heard';
import { Moves, Works } from './Moves';
import { NotHeard } from './NotHeard';
import { People } from './People';
import { Reply } from './Reply';
import { StillWrong } from './StillWrong';
import css from './tickets.module.css';
import { Where } from './Where';
import { Withdraw } from './Withdraw';

interface TicketPartsProps {
  ticket: Ticket;
  open: Panel | undefined;
  onOpen: (panel: Panel | undefined) => void;
  onStale: () => void;
  /** How often something was sent from here: each time the box begins anew. */
  sent: number;
  onSent: () => void;
}

export function TicketParts(props: TicketPartsProps) {
  const { ticket, open, onOpen, onStale, sent, onSent } = props;
  const { t } = useTranslation('ticket');
  const close = () => onOpen(undefined);
  const asks = ticket.part !== 'ANALYST';
  const reopens = ticket.allowedActions.includes('REOPEN');
  return (
    <>
      <Filed ticket={ticket} />
      <Where ticket={ticket}>
        {ticket.status === 'RESOLVED' && asks && open !== 'still' && (
          <div className={css.buttons}>
            <Works ticket={ticket} onStale={onStale} primary />
            {reopens && <Button onClick={() => onOpen('still')}>{t('moves.stillNot')}</Button>}
          </div>
        )}
        {open === 'still' && asks && reopens && (
          <StillWrong ticket={ticket} onDone={close} onStale={onStale} />
        )}
      </Where>
      {asks && <Heard ticket={ticket} />}
      <Conversation ticket={ticket} />
      {asks && <Reply key={sent} ticket={ticket} onSent={onSent} />}
      {asks && <Moves ticket={ticket} onOpen={onOpen} onStale={onStale} />}
      {open === 'people' && ticket.allowedActions.includes('BRING_IN') && (
        <People ticket={ticket} onDone={close} />
      )}
      {open === 'heard' && asks && <NotHeard ticket={ticket} onDone={close} />}
      {open === 'withdraw' && ticket.allowedActions.includes('WITHDRAW') && (
        <Withdraw ticket={ticket} onDone={close} />
      )}
    </>
  );
}

/** Its number, for whom, and since when. */
function Filed({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const { person } = useSignedIn();
  return (
    <p className={css.filed}>
      {t('filed.number', { number: ticket.number })}
      {ticket.requester.id !== person.id && (
        <> · {t('filed.for', { name: ticket.requester.name })}</>
      )}
      {ticket.filedBy.id !== person.id && ticket.filedBy.id !== ticket.requester.id && (
        <> · {t('filed.by', { name: ticket.filedBy.name })}</>
      )}
      {' · '}
      <RelativeTime at={ticket.createdAt} />
      {ticket.follows != null && (
        <>
          {' · '}
          <Link look="text" href={paths.ticket(ticket.follows)}>
            {t('filed.follows', { number: ticket.follows })}
          </Link>
        </>
      )}
    </p>
  );
}

import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { type StandingRow, type TicketRow, useConfirm } from '@/api/tickets';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { notify } from '@/ui/notify';
import { Row } from '@/ui/Rows';
import { Said } from './Said';
import { StandingStatus } from './StandingStatus';
import { holderOf, standingOf } from './standing';
import css from './tickets.module.css';

interface TicketListRowProps {
  ticket: TicketRow;
  stands?: StandingRow | undefined;
}

/** A request as a sentence, with the one thing to do about it. */
export function TicketListRow({ ticket, stands }: TicketListRowProps) {
  const { t } = useTranslation('tickets');
  const { person } = useSignedIn();
  const standing = standingOf(ticket, person.id);
  const href = paths.asked(ticket);
  return (
    <Row
      href={href}
      title={ticket.title}
      status={<StandingStatus standing={standing} />}
      turn={standing === 'yourTurn'}
      action={
        standing === 'yourTurn' ? (
          <LinkButton kind="primary" size="small" href={`${href}#reply`}>
            {t('row.answer', { who: holderOf(ticket) })}
          </LinkButton>
        ) : undefined
      }
    >
      <Said ticket={ticket} stands={stands} />
      {standing === 'tryIt' && <DoesItWork ticket={ticket} />}
    </Row>
  );
}

function DoesItWork({ ticket }: { ticket: TicketRow }) {
  const { t } = useTranslation('tickets');
  const words = useProblemWords();
  const confirm = useConfirm();
  if (!ticket.allowedActions.includes('CONFIRM')) return null;
  return (
    <span className={css.inlineActs}>
      <button
        type="button"
        className={css.word}
        disabled={confirm.isPending}
        onClick={() =>
          confirm.mutate(ticket, {
            onError: (error) => notify({ title: words(error).title, message: words(error).detail }),
          })
        }
      >
        {t('row.works')}
      </button>
      <Link look="text" href={`${paths.asked(ticket)}?open=still`}>
        {t('row.stillNot')}
      </Link>
    </span>
  );
}

import { IconCircleCheck, IconCornerUpLeft, IconEar, IconUsers, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { attentionQuery } from '@/api/hearings';
import { type Ticket, useConfirm } from '@/api/tickets';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { notify } from '@/ui/notify';
import { ReasonedButton } from '@/ui/ReasonedButton';
import type { Panel } from './address';
import css from './tickets.module.css';

interface MovesProps {
  ticket: Ticket;
  onOpen: (panel: Panel) => void;
  onStale: () => void;
}

/** What else its requester can do. */
export function Moves({ ticket, onOpen, onStale }: MovesProps) {
  const { t } = useTranslation('ticket');
  const { t: heard } = useTranslation('hearing');
  const may = (action: Ticket['allowedActions'][number]) => ticket.allowedActions.includes(action);
  const resolved = ticket.status === 'RESOLVED';
  const { data } = useQuery(attentionQuery(ticket.number));
  const isAsked = data?.hearing != null && data.hearing.answeredBy == null;
  return (
    <nav className={css.moves} aria-label={t('moves.label')}>
      {!resolved && <Works ticket={ticket} onStale={onStale} />}
      {!resolved && (
        <ReasonedButton
          icon={<IconCornerUpLeft aria-hidden="true" />}
          reason={may('REOPEN') ? undefined : reasonOf(ticket, t)}
          onClick={() => onOpen('still')}
        >
          {t('moves.stillNot')}
        </ReasonedButton>
      )}
      {may('BRING_IN') && (
        <Button icon={<IconUsers aria-hidden="true" />} onClick={() => onOpen('people')}>
          {t('moves.bringIn', { count: ticket.watchers.length })}
        </Button>
      )}
      {!isAsked && (
        <Button icon={<IconEar aria-hidden="true" />} onClick={() => onOpen('heard')}>
          {heard('ask.move')}
        </Button>
      )}
      {may('WITHDRAW') && (
        <Button kind="plain" icon={<IconX aria-hidden="true" />} onClick={() => onOpen('withdraw')}>
          {t('moves.withdraw')}
        </Button>
      )}
    </nav>
  );
}

function reasonOf(ticket: Ticket, t: ReturnType<typeof useTranslation<'ticket'>>['t']) {
  const barred = ticket.barredActions.find(({ action }) => action === 'REOPEN');
  return barred?.reason === 'CLOSED_TOO_LONG_AGO' ? t('moves.tooLate') : t('moves.notDone');
}

interface WorksProps {
  ticket: Ticket;
  onStale: () => void;
  primary?: boolean;
}

/** It works now. */
export function Works({ ticket, onStale, primary = false }: WorksProps) {
  const { t } = useTranslation('ticket');
  const words = useProblemWords();
  const confirm = useConfirm();
  if (!ticket.allowedActions.includes('CONFIRM')) return null;
  return (
    <Button
      kind={primary ? 'primary' : 'default'}
      icon={<IconCircleCheck aria-hidden="true" />}
      loading={confirm.isPending}
      onClick={() =>
        confirm.mutate(ticket, {
          onError: (error) => {
            notify({ title: words(error).title, message: words(error).detail });
            onStale();
          },
        })
      }
    >
      {t('moves.works')}
    </Button>
  );
}

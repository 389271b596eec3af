import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadOnOpening } from '@/api/inbox';
import { isProblem } from '@/api/problem';
import { type Ticket, ticketQuery } from '@/api/tickets';
import { useProblemWords } from '@/api/useProblemWords';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { BackLink, Column } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState, ErrorState } from '@/ui/States';
import { Waiting, WaitingLines, WaitingRows } from '@/ui/Waiting';
import type { Panel } from './address';
import { TicketParts } from './TicketParts';

/** A request, as its requester and those who were brought in see it. */
export function TicketPage() {
  const { t } = useTranslation('requests');
  const { number } = useParams({ strict: false });
  const found = useQuery({
    ...ticketQuery(Number(number)),
    refetchInterval: useAskingBySelf(),
  });
  return (
    <Column>
      <BackLink href={paths.requests({})}>{t('title')}</BackLink>
      {found.data ? (
        <Opened ticket={found.data} onStale={() => found.refetch()} />
      ) : found.isError ? (
        <NotShown error={found.error} retry={() => found.refetch()} retrying={found.isRefetching} />
      ) : (
        <Waiting>
          <WaitingLines lines={2} />
          <WaitingRows rows={3} />
        </Waiting>
      )}
    </Column>
  );
}

function Opened({ ticket, onStale }: { ticket: Ticket; onStale: () => void }) {
  const own = paths.asked(ticket);
  if (own !== paths.ticket(ticket.number)) return <Navigate to={own} replace />;
  return <Asked ticket={ticket} onStale={onStale} />;
}

function Asked({ ticket, onStale }: { ticket: Ticket; onStale: () => void }) {
  useReadOnOpening(ticket.number);
  const { t: common } = useTranslation();
  const { open } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [sent, setSent] = useState(0);
  const show = (panel: Panel | undefined) =>
    navigate({ to: '.', search: { open: panel }, replace: true, resetScroll: false });
  return (
    <>
      <PageTitle tab={common('titled', { page: ticket.title })}>{ticket.title}</PageTitle>
      <TicketParts
        key={ticket.number}
        ticket={ticket}
        open={open}
        onOpen={show}
        onStale={onStale}
        sent={sent}
        onSent={() => setSent(sent + 1)}
      />
    </>
  );
}

interface NotShownProps {
  error: unknown;
  retry: () => void;
  retrying: boolean;
}

function NotShown({ error, retry, retrying }: NotShownProps) {
  const { t } = useTranslation('ticket');
  const { t: requests } = useTranslation('requests');
  const { t: common } = useTranslation();
  const words = useProblemWords();
  if (isProblem(error, 'not-found')) {
    return (
      <>
        <PageTitle tab={common('titled', { page: t('missing.title') })}>
          {t('missing.title')}
        </PageTitle>
        <EmptyState
          heading="h2"
          title={t('missing.maybe')}
          action={<LinkButton href={paths.requests({})}>{requests('title')}</LinkButton>}
        >
          {t('missing.why')}
        </EmptyState>
      </>
    );
  }
  const { title, detail } = words(error);
  return (
    <ErrorState title={title} retry={retry} retrying={retrying}>
      {detail}
    </ErrorState>
  );
}

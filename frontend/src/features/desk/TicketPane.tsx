import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useReadOnOpening } from '@/api/inbox';
import { problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { useAskingBySelf } from '@/api/useServerEvents';
import { LinkButton } from '@/ui/Button';
import { PageTitle } from '@/ui/PageTitle';
import { ErrorState } from '@/ui/States';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { deskHref, listOf } from './address';
import { Composer } from './Composer';
import { ContextColumn } from './ContextColumn';
import { Conversation } from './Conversation';
import { ticketQuery } from './lists';
import css from './Ticket.module.css';
import { TicketHeader } from './TicketHeader';
import { useBeingHere } from './useBeingHere';

/** The ticket of the address: what was said, what to say, and what is known beside it. */
export function TicketPane() {
  const { number } = useParams({ from: '/inside/desk/tickets/$number' });
  return <TicketOf key={number} number={number} />;
}

function TicketOf({ number }: { number: number }) {
  const { t } = useTranslation('desk');
  const search = useSearch({ from: '/inside/desk' });
  const query = useQuery({ ...ticketQuery(number), refetchInterval: useAskingBySelf() });
  const here = useBeingHere(number);
  useReadOnOpening(number);
  if (query.data === undefined) {
    return (
      <section className={css.ticket} aria-label={t('ticket.label', { number })}>
        {query.isPending ? <TicketComing /> : <TicketMissing query={query} />}
      </section>
    );
  }
  const ticket = query.data;
  return (
    <>
      <section className={css.ticket} aria-label={t('ticket.label', { number })}>
        <TicketHeader ticket={ticket} others={here.others} search={search} />
        <Conversation ticket={ticket} />
        <Composer ticket={ticket} onWriting={here.write} />
      </section>
      <ContextColumn ticket={ticket} search={search} />
    </>
  );
}

function TicketComing() {
  return (
    <Waiting>
      <div className={css.coming}>
        <WaitingLines lines={2} />
        <WaitingLines lines={4} />
        <WaitingLines lines={3} />
      </div>
    </Waiting>
  );
}

interface TicketMissingProps {
  query: { error: Error | null; refetch: () => unknown; isRefetching: boolean };
}

function TicketMissing({ query }: TicketMissingProps) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const words = useProblemWords();
  const search = listOf(useSearch({ from: '/inside/desk' }));
  const gone = [403, 404].includes(problemOf(query.error).status);
  return (
    <div className={css.missing}>
      <PageTitle tab={common('titled', { page: t('title') })} hidden>
        {t('title')}
      </PageTitle>
      <ErrorState
        title={gone ? t('ticket.gone') : words(query.error).title}
        {...(gone ? {} : { retry: () => query.refetch(), retrying: query.isRefetching })}
      >
        {gone ? t('ticket.goneText') : words(query.error).detail}
      </ErrorState>
      <LinkButton href={deskHref(search)} size="small">
        {t('ticket.back')}
      </LinkButton>
    </div>
  );
}

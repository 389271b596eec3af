import { IconBulb, IconMessage } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ownTicketsQuery, type TicketRow, unfinished } from '@/api/tickets';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import css from './ask.module.css';
import { waysQuery } from './rules';
import { similar, tellingWords } from './similar';

/** What may help already: what one has open, and ways that are known to work. */
export function Suggestions({ goal }: { goal: string }) {
  const { t } = useTranslation('ask');
  const telling = tellingWords(goal).length > 0;
  const own = useInfiniteQuery(ownTicketsQuery({ list: 'ASKED', status: unfinished, limit: 10 }));
  const ways = useQuery({ ...waysQuery(goal), enabled: telling });
  const open = similar(goal, own.data?.pages.flatMap((page) => page.items) ?? [], 2);
  const known = telling ? (ways.data ?? []) : [];
  return (
    <section className={css.answers} aria-label={t('answers.label')} aria-live="polite">
      {open.length > 0 && (
        <Group title={t('answers.open')}>
          {open.map((ticket) => (
            <li key={ticket.number}>
              <Open ticket={ticket} />
            </li>
          ))}
        </Group>
      )}
      {known.length > 0 && (
        <Group title={t('answers.ways')}>
          {known.map((way) => (
            <li key={way.name}>
              <Link className={css.answer} href={paths.fileTicket('need', { goal, way: way.name })}>
                <IconBulb aria-hidden="true" />
                <b>{way.name}</b>
                <span>{way.howItHelps}</span>
                <i>{t('answers.use')}</i>
              </Link>
            </li>
          ))}
        </Group>
      )}
      {(open.length > 0 || known.length > 0) && <p className={css.foot}>{t('answers.none')}</p>}
    </section>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </>
  );
}

function Open({ ticket }: { ticket: TicketRow }) {
  const { t } = useTranslation('ask');
  return (
    <Link className={css.answer} href={paths.asked(ticket)}>
      <IconMessage aria-hidden="true" />
      <b>{ticket.title}</b>
      <span>
        {ticket.assignee
          ? t('answers.person', { name: ticket.assignee.name })
          : t('answers.team', { team: ticket.queue.team })}
      </span>
      <i>{t('answers.go')}</i>
    </Link>
  );
}

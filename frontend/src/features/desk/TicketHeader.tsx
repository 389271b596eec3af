import { IconArrowLeft, IconLayoutSidebarRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { nameList } from '@/lib/counts';
import { localeOf } from '@/lib/time';
import { Face } from '@/ui/Face';
import { Kbd } from '@/ui/Kbd';
import { useShortcut } from '@/ui/keys';
import { Link, useNavigation } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { useWide } from '@/ui/useWide';
import { type DeskSearch, deskHref, listOf } from './address';
import { beside } from './ContextColumn';
import type { SomebodyHere, Ticket } from './model';
import { PromiseOf, StatusWords } from './StatusWords';
import css from './Ticket.module.css';
import { TicketActions } from './TicketActions';

interface TicketHeaderProps {
  ticket: Ticket;
  others: readonly SomebodyHere[];
  search: DeskSearch;
}

export function TicketHeader({ ticket, others, search }: TicketHeaderProps) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  return (
    <header className={css.header}>
      <div className={css.titleLine}>
        <Link href={deskHref(listOf(search))} className={css.back} aria-label={t('ticket.back')}>
          <IconArrowLeft aria-hidden="true" />
        </Link>
        <PageTitle tab={common('titled', { page: `${ticket.number} ${ticket.title}` })}>
          {ticket.title}
        </PageTitle>
        <ContextButton search={search} number={ticket.number} />
      </div>
      <p className={css.facts}>
        <span className={css.number}>{ticket.number}</span>
        <span>{t(`kind.${ticket.kind}`)}</span>
        <span>{t(`priority.${ticket.priority}`)}</span>
        <StatusWords ticket={ticket} />
        <PromiseOf ticket={ticket} />
        <Holder ticket={ticket} />
        <Others others={others} />
      </p>
      <TicketActions key={ticket.number} ticket={ticket} />
    </header>
  );
}

function Holder({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('desk');
  const me = useSignedIn().person.id;
  if (ticket.assignee == null)
    return <span>{t('ticket.inLine', { queue: ticket.queue.name })}</span>;
  if (ticket.assignee.id === me) return null;
  return <span>{t('ticket.with', { name: ticket.assignee.name })}</span>;
}

function Others({ others }: Pick<TicketHeaderProps, 'others'>) {
  const { t, i18n } = useTranslation('desk');
  const say = (doing: 'VIEWING' | 'WRITING_REPLY' | 'WRITING_NOTE') => {
    const names = others.filter((one) => one.doing === doing).map((one) => one.name);
    return names.length === 0
      ? undefined
      : t(`here.${doing}`, {
          names: nameList(names, localeOf(i18n.language)),
          count: names.length,
        });
  };
  return (
    <span role="status" className={css.others}>
      {others.length > 0 && (
        <span className={css.faces}>
          {others.map((one) => (
            <span key={one.id} data-writing={one.doing !== 'VIEWING' || undefined}>
              <Face name={one.name} it size="small" />
            </span>
          ))}
        </span>
      )}
      {[say('WRITING_REPLY'), say('WRITING_NOTE'), say('VIEWING')]
        .filter((sentence) => sentence !== undefined)
        .join(' · ')}
    </span>
  );
}

/** Where the context has no place beside the ticket, this opens it over it. */
function ContextButton({ search, number }: { search: DeskSearch; number: number }) {
  const { t } = useTranslation('desk');
  const navigation = useNavigation();
  const { context, ...others } = search;
  const href = deskHref(context ? others : { ...others, context: true }, number);
  const wide = useWide(beside);
  useShortcut('c', t('keys.context'), wide ? null : () => navigation.go(href));
  return (
    <Link href={href} className={css.contextButton} aria-label={t('context.openButton')}>
      <IconLayoutSidebarRight aria-hidden="true" />
      <Kbd>c</Kbd>
    </Link>
  );
}

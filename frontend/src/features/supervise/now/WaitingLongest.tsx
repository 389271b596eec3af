import { IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { localeOf } from '@/lib/time';
import { Link } from '@/ui/Link';
import { PromiseTime } from '@/ui/Time';
import { spanParts, spanWords } from '../response/span';
import type { WaitingTicket } from '../types';
import css from './now.module.css';

/** The longest wait of all, large; under it the longest of each other queue, and what comes next. */
export function WaitingLongest({ waiting }: { waiting: readonly WaitingTicket[] }) {
  const { t, i18n } = useTranslation('supervise');
  const locale = localeOf(i18n.language);
  const [first, ...others] = waiting;
  return (
    <section className={css.longest} aria-labelledby="now-longest">
      <h2 id="now-longest">
        <IconHourglass aria-hidden="true" />
        {t('now.waiting')}
      </h2>
      {first === undefined ? (
        <div className={css.nothing}>
          <p className={css.what}>{t('now.nobodyWaits')}</p>
          <p>{t('now.nobodyWaitsWhy')}</p>
        </div>
      ) : (
        <>
          <p className={css.huge} data-late={first.isLate || undefined}>
            {spanParts(first.waitedSeconds, 'BUSINESS', locale).map(({ value, unit }) => (
              <span key={unit}>
                {value}
                <small> {unit} </small>
              </span>
            ))}
          </p>
          <Link href={paths.deskTicket(first.number)} className={css.what}>
            {first.title}
          </Link>
          <p className={css.who}>
            {t('now.lineOf', { queue: first.queue, count: first.inLine })}
            {first.dueAt != null && (
              <>
                {' · '}
                {t('now.promisedBy')} <PromiseTime at={first.dueAt} still />
              </>
            )}
          </p>
          {others.length > 0 && (
            <ol>
              {others.map((ticket) => (
                <li key={ticket.number}>
                  <b data-late={ticket.isLate || undefined}>
                    {spanWords(ticket.waitedSeconds, 'BUSINESS', locale)}
                  </b>
                  <span>
                    <Link href={paths.deskTicket(ticket.number)}>{ticket.title}</Link>
                    {ticket.queue !== first.queue && <small>{ticket.queue}</small>}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </>
      )}
    </section>
  );
}

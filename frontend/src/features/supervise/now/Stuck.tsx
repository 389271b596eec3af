import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { localeOf } from '@/lib/time';
import { Link } from '@/ui/Link';
import type { StuckTicket } from '../types';
import css from './now.module.css';

/** What waits, and would wait on: nobody who is here can do what it needs. */
export function Stuck({ stuck }: { stuck: readonly StuckTicket[] }) {
  const { t, i18n } = useTranslation('supervise');
  const list = new Intl.ListFormat(localeOf(i18n.language), { type: 'conjunction' });
  if (stuck.length === 0) return null;
  return (
    <section className={css.stuck} aria-labelledby="now-stuck">
      <h2 id="now-stuck">
        <IconLock aria-hidden="true" />
        {t('now.stuck')}
      </h2>
      <ul>
        {stuck.map((ticket) => (
          <li key={ticket.number}>
            <Link href={paths.deskTicket(ticket.number)}>{ticket.title}</Link>
            <small>
              {t('now.stuckNeeds', { skills: list.format(ticket.needs) })}
              {' · '}
              {t(ticket.nobody ? 'now.stuckNobody' : 'now.stuckNotHere')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

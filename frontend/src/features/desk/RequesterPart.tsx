import { IconMail, IconMapPin, IconPhone } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { Face } from '@/ui/Face';
import { Link } from '@/ui/Link';
import { ErrorState } from '@/ui/States';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { type DeskSearch, deskHref, listOf } from './address';
import { requesterQuery } from './api';
import css from './Context.module.css';
import { ContextPart } from './ContextPart';
import type { RequesterContext } from './model';

interface RequesterPartProps {
  number: number;
  name: string;
  search: DeskSearch;
  /** What stands between the person and what else they have open. */
  children: ReactNode;
}

/** Who asked, how they are reached, and what else they have open. Nothing here rates anybody. */
export function RequesterPart({ number, name, search, children }: RequesterPartProps) {
  const { t } = useTranslation('desk');
  const words = useProblemWords();
  const query = useQuery(requesterQuery(number));
  return (
    <>
      <section className={css.requester} aria-label={name}>
        {query.data !== undefined && <Person person={query.data} />}
        {query.isPending && (
          <Waiting>
            <WaitingLines lines={4} />
          </Waiting>
        )}
        {query.isError && query.data === undefined && (
          <ErrorState
            title={t('context.failed')}
            retry={() => query.refetch()}
            retrying={query.isRefetching}
          >
            {words(query.error).detail}
          </ErrorState>
        )}
      </section>
      {children}
      {query.data !== undefined && query.data.alsoOpen.length > 0 && (
        <ContextPart title={t('context.alsoOpen')}>
          <ul className={css.links}>
            {query.data.alsoOpen.map((other) => (
              <li key={other.number}>
                <Link look="text" href={deskHref(listOf(search), other.number)}>
                  {other.title}
                </Link>
                <span>{other.assignee ?? t('queues.inLine')}</span>
              </li>
            ))}
          </ul>
        </ContextPart>
      )}
    </>
  );
}

function Person({ person }: { person: RequesterContext }) {
  const { t } = useTranslation('desk');
  const job = [person.title, person.department].filter(Boolean).join(', ');
  return (
    <>
      <div>
        <Face name={person.name} />
        <div>
          <h2>{person.name}</h2>
          {job !== '' && <p>{job}</p>}
        </div>
      </div>
      <ul>
        {person.site != null && (
          <li>
            <IconMapPin aria-hidden="true" />
            {person.site}
          </li>
        )}
        {person.phone != null && (
          <li>
            <IconPhone aria-hidden="true" />
            <a href={`tel:${person.phone.replaceAll(' ', '')}`}>{person.phone}</a>
          </li>
        )}
        {person.email != null && (
          <li>
            <IconMail aria-hidden="true" />
            <a href={`mailto:${person.email}`}>{person.email}</a>
          </li>
        )}
      </ul>
      {person.whatHelps != null && <q className={css.helps}>{person.whatHelps}</q>}
      <p>
        {t('context.open', { count: person.open })} ·{' '}
        {t('context.resolved', { count: person.resolved })}
      </p>
    </>
  );
}

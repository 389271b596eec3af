import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { localeOf } from '@/lib/time';
import { candidatesQuery, type RoutingQuestion } from '../queries';
import type { Candidate } from '../types';
import { useLoadError } from '../useLoadError';
import css from './routing.module.css';

/** Who would get it? Those who could be offered it at this moment, in order, and why the others could not. */
export function Candidates(question: RoutingQuestion) {
  const { t, i18n } = useTranslation('admin');
  const asked = useQuery({ ...candidatesQuery(question), placeholderData: keepPreviousData });
  const error = useLoadError(asked);
  const list = new Intl.ListFormat(localeOf(i18n.language), { type: 'conjunction' });
  if (asked.data === undefined) return error;
  const { pushes, skills, people } = asked.data;
  const first = people.filter(({ turn }) => turn != null);
  const others = people.filter(({ turn }) => turn == null);
  return (
    <div className={css.candidates}>
      <h3>{t('candidates.title')}</h3>
      {skills.length > 0 && <p>{t('candidates.needs', { skills: list.format(skills) })}</p>}
      {first.length === 0 ? (
        <p className={css.nobody}>{t('candidates.nobody')}</p>
      ) : (
        <>
          <p>{t(pushes ? 'candidates.pushed' : 'candidates.asked')}</p>
          <ol>
            {first.map((person) => (
              <li key={person.id}>
                <b>{person.name}</b>{' '}
                <small>{t('candidates.inHand', { count: person.inHand, room: person.room })}</small>
              </li>
            ))}
          </ol>
        </>
      )}
      {others.length > 0 && (
        <>
          <h4>{t('candidates.others')}</h4>
          <ul>
            {others.map((person) => (
              <li key={person.id}>
                {person.name}, <Why person={person} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Why({ person }: { person: Candidate }) {
  const { t, i18n } = useTranslation('admin');
  const list = new Intl.ListFormat(localeOf(i18n.language), { type: 'conjunction' });
  return (
    <small>
      {t(`candidates.why.${person.why ?? 'AWAY'}`, {
        skills: list.format(person.missing),
        count: person.inHand,
        room: person.room,
      })}
    </small>
  );
}

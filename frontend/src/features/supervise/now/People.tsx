import {
  IconBell,
  IconCircleCheck,
  IconMessage,
  IconPhone,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonAtDesk } from '../types';
import css from './now.module.css';

const icons = {
  FREE: IconCircleCheck,
  OFFERED: IconBell,
  ON_CALL: IconPhone,
  WRITING: IconMessage,
  BUSY: IconPlayerPause,
} as const;

/** On a wall there is room for so many. */
const room = 8;

/** Who is at the desk and what they do, those who are free first. */
export function People({ people, away }: { people: readonly PersonAtDesk[]; away: number }) {
  const { t } = useTranslation('supervise');
  return (
    <section className={css.people} aria-labelledby="now-free">
      <h2 id="now-free">{t('now.free')}</h2>
      {people.length === 0 ? (
        <p>{t('now.nobodyHere')}</p>
      ) : (
        <ul>
          {people.slice(0, room).map((person) => {
            const Icon = icons[person.doing];
            return (
              <li key={person.id} data-free={person.doing === 'FREE' || undefined}>
                <Icon aria-hidden="true" />
                <b>{person.name}</b>
                <small>
                  {t(`now.doing.${person.doing}`)}, {t('now.inHand', { count: person.inHand })}
                </small>
              </li>
            );
          })}
        </ul>
      )}
      {people.length > room && (
        <p className={css.away}>{t('now.moreHere', { count: people.length - room })}</p>
      )}
      {away > 0 && <p className={css.away}>{t('now.away', { count: away })}</p>}
    </section>
  );
}

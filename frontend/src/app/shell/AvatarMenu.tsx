import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { Face } from '@/ui/Face';
import { worksHere } from '../navigation';
import css from './Shell.module.css';

/** The menu itself is fetched when the pointer or the focus comes near. */
const load = () => import('./AvatarMenuOpened');
const Opened = lazy(async () => ({ default: (await load()).AvatarMenuOpened }));

export function AvatarMenu() {
  const { t } = useTranslation();
  const { person, roles } = useSignedIn();
  const [wanted, setWanted] = useState(false);
  const face = (
    <button
      type="button"
      className={css.avatar}
      aria-label={t('shell.you', { name: person.name })}
      aria-haspopup="menu"
      aria-expanded={wanted ? undefined : false}
      onPointerEnter={load}
      onFocus={load}
      onClick={wanted ? undefined : () => setWanted(true)}
    >
      <Face name={person.name} it={worksHere(roles)} />
    </button>
  );
  return wanted ? (
    <Suspense fallback={face}>
      <Opened />
    </Suspense>
  ) : (
    face
  );
}

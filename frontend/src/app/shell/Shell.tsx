import { Outlet, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { useShortcut, useShortcutListener } from '@/ui/keys';
import { useNavigation } from '@/ui/Link';
import { Notifications } from '@/ui/notify';
import { places, placesFor } from '../navigation';
import { AskingHeader } from './AskingHeader';
import { Connection } from './Connection';
import { KeyHelp } from './KeyHelp';
import { Live } from './Live';
import css from './Shell.module.css';
import { SignInAgain } from './SignInAgain';
import { slots } from './slots';
import { WorkingHeader } from './WorkingHeader';

/** Around every page behind the sign-in, in one of its two faces. */
export function Shell() {
  const { face = 'asking', wall = false } = useMatches().at(-1)?.staticData ?? {};
  useShortcutListener();
  const Over = slots.overEverything;
  return (
    <div className={css.shell}>
      {Over && <Over />}
      {wall ? null : face === 'working' ? <WorkingHeader /> : <AskingHeader />}
      <Live />
      <Connection />
      <main id="main" tabIndex={-1} className={css.main}>
        <Outlet />
      </main>
      <GoKeys />
      <KeyHelp />
      <SignInAgain />
      <Notifications />
    </div>
  );
}

/** `g` and a letter, for each place that the person may go to. */
function GoKeys() {
  const person = useSignedIn();
  const mine = [...placesFor(person, 'asking'), ...placesFor(person, 'working')];
  return places.map((place) =>
    mine.includes(place) ? <GoKey key={place.path} place={place} /> : null,
  );
}

function GoKey({ place }: { place: (typeof places)[number] }) {
  const { t } = useTranslation();
  const navigation = useNavigation();
  useShortcut(`g ${place.key}`, t('keys.goTo', { place: String(t(place.word)) }), () =>
    navigation.go(place.path),
  );
  return null;
}

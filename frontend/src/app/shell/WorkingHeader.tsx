import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { Brand } from '@/ui/Brand';
import { placesFor } from '../navigation';
import { paths } from '../paths';
import { AvatarMenu } from './AvatarMenu';
import { PlaceLinks } from './PlaceLinks';
import css from './Shell.module.css';
import { slots } from './slots';

/** Dense: every place that one's roles work in, what finds anything, and how one is reached. */
export function WorkingHeader() {
  const { t } = useTranslation();
  const person = useSignedIn();
  const { find: Find, inbox: Inbox, presence: Presence } = slots;
  return (
    <header className={css.bar}>
      <Brand name={t('name')} href={paths.home} size={22} folds />
      <PlaceLinks label={t('shell.places')} places={placesFor(person, 'working')} />
      <div className={css.end}>
        {Find && <Find />}
        {Presence && <Presence />}
        {Inbox && <Inbox />}
        <AvatarMenu />
      </div>
    </header>
  );
}

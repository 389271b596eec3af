import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { Brand } from '@/ui/Brand';
import { placesFor, worksHere } from '../navigation';
import { paths } from '../paths';
import { AvatarMenu } from './AvatarMenu';
import { PlaceLinks } from './PlaceLinks';
import css from './Shell.module.css';
import { slots } from './slots';

/**
 * Few and large: the ways of somebody who asks, and a way to work for those who do that too. A phone has room for the
 * ways of asking only; the brand leads to the first of them, and the menu of one's face to all.
 */
export function AskingHeader() {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
  const Inbox = slots.inbox;
  const work = worksHere(roles) ? placesFor(roles, 'working').slice(0, 1) : [];
  return (
    <header className={css.top}>
      <Brand name={t('name')} href={paths.home} />
      <PlaceLinks label={t('shell.main')} places={[...placesFor(roles, 'asking'), ...work]} />
      <div className={css.end}>
        {Inbox && <Inbox />}
        <AvatarMenu />
      </div>
    </header>
  );
}

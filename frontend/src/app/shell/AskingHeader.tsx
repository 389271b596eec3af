import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { Brand } from '@/ui/Brand';
import { placesFor, workOf } from '../navigation';
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
  const person = useSignedIn();
  const Inbox = slots.inbox;
  return (
    <header className={css.top}>
      <Brand name={t('name')} href={paths.home} folds />
      <PlaceLinks
        label={t('shell.main')}
        places={[...placesFor(person, 'asking'), ...workOf(person)]}
      />
      <div className={css.end}>
        {Inbox && <Inbox />}
        <AvatarMenu />
      </div>
    </header>
  );
}

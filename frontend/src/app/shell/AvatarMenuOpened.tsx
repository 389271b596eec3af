import { useMantineColorScheme } from '@mantine/core';
import {
  IconContrast2,
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSignedIn, useSignOut } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { ActionsMenu, takeFocus } from '@/ui/ActionsMenu';
import { Face } from '@/ui/Face';
import { notify } from '@/ui/notify';
import { useContrast } from '@/ui/theme/useContrast';
import { placesFor, worksHere } from '../navigation';
import { paths } from '../paths';
import css from './Shell.module.css';

export function AvatarMenuOpened() {
  const { t } = useTranslation();
  const signedIn = useSignedIn();
  const { person, roles } = signedIn;
  const words = useProblemWords();
  const signOut = useSignOut();
  // Mantine would stop transitions by writing a style as HTML, which the page's policy refuses.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const { contrast, setContrast } = useContrast();

  const leave = () =>
    signOut.mutate(undefined, {
      onSuccess: () => window.location.assign(paths.signIn),
      onError: (error) => notify({ title: words(error).title, message: words(error).detail }),
    });
  const scheme = (id: 'light' | 'dark' | 'auto', label: string, icon: React.ReactNode) => ({
    id,
    label,
    icon,
    checked: colorScheme === id,
    onSelect: () => setColorScheme(id),
  });

  return (
    <ActionsMenu
      startOpen
      opener={
        <button
          ref={takeFocus}
          type="button"
          className={css.avatar}
          aria-label={t('shell.you', { name: person.name })}
        >
          <Face name={person.name} it={worksHere(roles)} />
        </button>
      }
      head={
        <div className={css.who}>
          <b>{person.name}</b>
          <span>{person.email}</span>
        </div>
      }
      groups={[
        {
          label: t('shell.places'),
          actions: [...placesFor(signedIn, 'asking'), ...placesFor(signedIn, 'working')].map(
            (place) => ({
              id: place.path,
              label: String(t(place.word)),
              href: place.path,
            }),
          ),
        },
        {
          label: t('shell.look'),
          actions: [
            scheme('auto', t('shell.auto'), <IconDeviceDesktop aria-hidden="true" />),
            scheme('light', t('shell.light'), <IconSun aria-hidden="true" />),
            scheme('dark', t('shell.dark'), <IconMoon aria-hidden="true" />),
            {
              id: 'contrast',
              label: t('shell.contrast'),
              icon: <IconContrast2 aria-hidden="true" />,
              toggled: contrast === 'more',
              onSelect: () => setContrast(contrast === 'more' ? 'normal' : 'more'),
            },
          ],
        },
        {
          actions: [
            {
              id: 'you',
              label: t('shell.account'),
              icon: <IconUser aria-hidden="true" />,
              href: paths.you,
            },
            {
              id: 'leave',
              label: t('shell.signOut'),
              icon: <IconLogout aria-hidden="true" />,
              onSelect: leave,
            },
          ],
        },
      ]}
    />
  );
}

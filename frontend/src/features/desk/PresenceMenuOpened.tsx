import { useTranslation } from 'react-i18next';
import { ActionsMenu, takeFocus } from '@/ui/ActionsMenu';
import { useBreather } from './api';
import type { Presence } from './model';
import { PresenceOpener } from './PresenceMenu';

const presences = ['AVAILABLE', 'BUSY', 'AWAY'] as const satisfies readonly Presence[];

/** So many minutes a breather may take. */
const breathers = [5, 10, 20];

interface PresenceMenuOpenedProps {
  presence: Presence;
  until: string | null;
  onPresence: (presence: Presence) => void;
}

export function PresenceMenuOpened({ presence, until, onPresence }: PresenceMenuOpenedProps) {
  const { t } = useTranslation('desk');
  const breather = useBreather();
  return (
    <ActionsMenu
      startOpen
      width={200}
      opener={<PresenceOpener ref={takeFocus} presence={presence} until={until} />}
      groups={[
        {
          label: t('presence.title'),
          actions: presences.map((one) => ({
            id: one,
            label: t(`presence.${one}`),
            checked: one === presence,
            onSelect: () => onPresence(one),
          })),
        },
        {
          label: t('breather.title'),
          actions:
            until === null
              ? breathers.map((count) => ({
                  id: `breather-${count}`,
                  label: t('breather.minutes', { count }),
                  onSelect: () => breather.mutate(count),
                }))
              : [
                  {
                    id: 'breather-end',
                    label: t('breather.end'),
                    onSelect: () => breather.mutate(null),
                  },
                ],
        },
      ]}
    />
  );
}

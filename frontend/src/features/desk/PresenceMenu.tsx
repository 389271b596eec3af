import { IconCircleCheck, IconCircleMinus, IconMoon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActionsMenu } from '@/ui/ActionsMenu';
import { Status, type Tone } from '@/ui/Status';
import type { Presence } from './model';
import css from './PresenceMenu.module.css';
import { useDeskPresence } from './useDeskPresence';

const looks = {
  AVAILABLE: { tone: 'good', icon: IconCircleCheck },
  BUSY: { tone: 'soon', icon: IconCircleMinus },
  AWAY: { tone: 'quiet', icon: IconMoon },
} as const satisfies Record<Presence, { tone: Tone; icon: unknown }>;

const presences = ['AVAILABLE', 'BUSY', 'AWAY'] as const satisfies readonly Presence[];

/** Whether one can be offered work, said by oneself, and again every minute while one is here. */
export function PresenceMenu() {
  const { t } = useTranslation('desk');
  const { presence, setPresence } = useDeskPresence();
  const { tone, icon } = looks[presence];
  return (
    <ActionsMenu
      width={200}
      opener={
        <button
          type="button"
          className={css.opener}
          aria-label={t('presence.label', { presence: t(`presence.${presence}`) })}
        >
          <Status tone={tone} icon={icon}>
            {t(`presence.${presence}`)}
          </Status>
        </button>
      }
      groups={[
        {
          label: t('presence.title'),
          actions: presences.map((one) => ({
            id: one,
            label: t(`presence.${one}`),
            checked: one === presence,
            onSelect: () => setPresence(one),
          })),
        },
      ]}
    />
  );
}

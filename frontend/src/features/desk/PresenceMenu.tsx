import { IconCircleCheck, IconCircleMinus, IconCoffee, IconMoon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { clockTime, localeOf } from '@/lib/time';
import { ActionsMenu } from '@/ui/ActionsMenu';
import { Status, type Tone } from '@/ui/Status';
import { useBreather } from './api';
import { overviewQuery } from './lists';
import type { Presence } from './model';
import css from './PresenceMenu.module.css';
import { useDeskPresence } from './useDeskPresence';

const looks = {
  AVAILABLE: { tone: 'good', icon: IconCircleCheck },
  BUSY: { tone: 'soon', icon: IconCircleMinus },
  AWAY: { tone: 'quiet', icon: IconMoon },
} as const satisfies Record<Presence, { tone: Tone; icon: unknown }>;

const presences = ['AVAILABLE', 'BUSY', 'AWAY'] as const satisfies readonly Presence[];

/** So many minutes a breather may take. */
const breathers = [5, 10, 20];

/** Whether one can be offered work, said by oneself, and again every minute while one is here. */
export function PresenceMenu() {
  const { t, i18n } = useTranslation('desk');
  const { presence, setPresence } = useDeskPresence();
  const until = useQuery(overviewQuery).data?.breather;
  const breather = useBreather();
  const { tone, icon } =
    until == null ? looks[presence] : ({ tone: 'soon', icon: IconCoffee } as const);
  const said =
    until == null
      ? t(`presence.${presence}`)
      : t('breather.until', { moment: clockTime(new Date(until), localeOf(i18n.language)) });
  return (
    <ActionsMenu
      width={200}
      opener={
        <button
          type="button"
          className={css.opener}
          aria-label={t('presence.label', { presence: said })}
        >
          <Status tone={tone} icon={icon}>
            {said}
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
        {
          label: t('breather.title'),
          actions:
            until == null
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

import { IconCircleCheck, IconCircleMinus, IconCoffee, IconMoon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime, localeOf } from '@/lib/time';
import { Status, type Tone } from '@/ui/Status';
import { overviewQuery } from './lists';
import type { Presence } from './model';
import css from './PresenceMenu.module.css';
import { useDeskPresence } from './useDeskPresence';

/** The menu itself is fetched when the pointer or the focus comes near. */
const load = () => import('./PresenceMenuOpened');
const Opened = lazy(async () => ({ default: (await load()).PresenceMenuOpened }));

const looks = {
  AVAILABLE: { tone: 'good', icon: IconCircleCheck },
  BUSY: { tone: 'soon', icon: IconCircleMinus },
  AWAY: { tone: 'quiet', icon: IconMoon },
} as const satisfies Record<Presence, { tone: Tone; icon: unknown }>;

/** Whether one can be offered work, said by oneself, and again every minute while one is here. */
export function PresenceMenu() {
  const { presence, setPresence } = useDeskPresence();
  const until = useQuery(overviewQuery).data?.breather ?? null;
  const [wanted, setWanted] = useState(false);
  const opener = (
    <PresenceOpener
      presence={presence}
      until={until}
      aria-haspopup="menu"
      aria-expanded={wanted ? undefined : false}
      onPointerEnter={load}
      onFocus={load}
      onClick={wanted ? undefined : () => setWanted(true)}
    />
  );
  return wanted ? (
    <Suspense fallback={opener}>
      <Opened presence={presence} until={until} onPresence={setPresence} />
    </Suspense>
  ) : (
    opener
  );
}

interface PresenceOpenerProps extends ComponentProps<'button'> {
  presence: Presence;
  /** So long one draws breath. */
  until: string | null;
}

/** How one stands, on the button that opens the menu. */
export function PresenceOpener({ presence, until, ...props }: PresenceOpenerProps) {
  const { t, i18n } = useTranslation('desk');
  const { tone, icon } =
    until === null ? looks[presence] : ({ tone: 'soon', icon: IconCoffee } as const);
  const said =
    until === null
      ? t(`presence.${presence}`)
      : t('breather.until', { moment: clockTime(new Date(until), localeOf(i18n.language)) });
  return (
    <button
      {...props}
      type="button"
      className={css.opener}
      aria-label={t('presence.label', { presence: said })}
    >
      <Status tone={tone} icon={icon}>
        {said}
      </Status>
    </button>
  );
}

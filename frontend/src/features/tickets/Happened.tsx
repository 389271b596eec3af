import {
  IconArrowBackUp,
  IconArrowsExchange,
  IconCheck,
  IconFlag,
  IconHourglass,
  IconPlayerPause,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { WhenTime } from '@/ui/Time';
import { Happening } from '@/ui/Timeline';
import type { Happening as Told } from './entries';
import { useDay } from './Said';

type Icon = ComponentType<{ 'aria-hidden'?: boolean | 'true' }>;

const icons: Partial<Record<Told['event'], Icon>> = {
  TICKET_ASSIGNED: IconUser,
  TICKET_RELEASED: IconHourglass,
  ASSIGNEE_LEFT: IconHourglass,
  ASSIGNEE_DID_NOT_ACT: IconHourglass,
  TICKET_HELD: IconPlayerPause,
  TICKET_RESOLVED: IconCheck,
  TICKET_CONFIRMED: IconCheck,
  TICKET_CLOSED: IconCheck,
  TICKET_REOPENED: IconArrowBackUp,
  PRIORITY_CORRECTED: IconFlag,
  QUEUE_CHANGED: IconArrowsExchange,
  PERSON_BROUGHT_IN: IconUsers,
  PERSON_LEFT: IconUsers,
};

/** Something that happened, as a sentence. */
export function Happened({ happening }: { happening: Told }) {
  const { t } = useTranslation('happened');
  const { t: tickets } = useTranslation('tickets');
  const { person: me } = useSignedIn();
  const day = useDay();
  const by = happening.by;
  const taken = happening.event === 'TICKET_ASSIGNED' && by?.id === happening.person?.id;
  const left = happening.event === 'PERSON_LEFT' && by?.id === happening.person?.id;
  const who = by?.id === me.id ? 'you' : by ? 'they' : 'clock';
  const event = taken ? 'TICKET_TAKEN' : left ? 'PERSON_WENT' : happening.event;
  const icon = icons[happening.event];
  const followUp = <Link look="text" href={paths.ticket(happening.number ?? 0)} />;
  return (
    <Happening {...(icon === undefined ? {} : { icon })}>
      <Trans
        t={t}
        i18nKey={`what.${event}`}
        context={who}
        values={{
          by: by?.name ?? '',
          person: happening.person?.id === me.id ? t('me') : (happening.person?.name ?? ''),
          until: day(happening.until),
          reason: happening.reason ?? '',
          priority: happening.priority ? tickets(`priority.${happening.priority}`) : '',
          queue: happening.queue ?? '',
          number: happening.number ?? '',
        }}
        components={{ b: <b />, ticket: followUp }}
      />
      {' · '}
      <WhenTime at={happening.at} />
    </Happening>
  );
}

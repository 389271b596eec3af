import {
  IconArrowsSplit2,
  IconBuilding,
  IconCalendarTime,
  IconChecklist,
  IconDatabaseExport,
  IconGavel,
  IconInbox,
  IconLink,
  IconPhone,
  IconTool,
  IconUser,
  IconUsersGroup,
  IconWebhook,
} from '@tabler/icons-react';
import { Outlet, useLocation } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import css from './AdminFrame.module.css';

interface Place {
  path: string;
  word:
    | 'overview'
    | 'people'
    | 'departments'
    | 'teams'
    | 'approvers'
    | 'queues'
    | 'routing'
    | 'skills'
    | 'calendars'
    | 'backups'
    | 'record'
    | 'telephony'
    | 'webhooks';
  icon: ComponentType<{ 'aria-hidden'?: boolean | 'true' }>;
}

const groups: readonly {
  word: 'start' | 'who' | 'what' | 'care' | 'outside';
  places: readonly Place[];
}[] = [
  { word: 'start', places: [{ path: paths.admin, word: 'overview', icon: IconChecklist }] },
  {
    word: 'who',
    places: [
      { path: paths.adminPeople, word: 'people', icon: IconUser },
      { path: paths.adminPlaces, word: 'departments', icon: IconBuilding },
      { path: paths.adminTeams, word: 'teams', icon: IconUsersGroup },
      { path: paths.adminApprovers, word: 'approvers', icon: IconGavel },
    ],
  },
  {
    word: 'what',
    places: [
      { path: paths.adminQueues, word: 'queues', icon: IconInbox },
      { path: paths.adminRouting, word: 'routing', icon: IconArrowsSplit2 },
      { path: paths.adminSkills, word: 'skills', icon: IconTool },
      { path: paths.adminCalendars, word: 'calendars', icon: IconCalendarTime },
    ],
  },
  {
    word: 'care',
    places: [
      { path: paths.adminBackups, word: 'backups', icon: IconDatabaseExport },
      { path: paths.adminRecord, word: 'record', icon: IconLink },
    ],
  },
  {
    word: 'outside',
    places: [
      { path: paths.adminTelephony, word: 'telephony', icon: IconPhone },
      { path: paths.adminWebhooks, word: 'webhooks', icon: IconWebhook },
    ],
  },
];

/** The pages of administration, with their ways beside them. */
export function AdminFrame() {
  const { t } = useTranslation('admin');
  const here = useLocation({ select: (location) => location.pathname });
  return (
    <div className={css.frame}>
      <nav className={css.places} aria-label={t('places.label')}>
        {groups.map((group) => (
          <div key={group.word} className={css.group}>
            <p className={css.caption}>{t(`places.${group.word}`)}</p>
            {group.places.map(({ path, word, icon: Icon }) => (
              <Link key={path} href={path} aria-current={belongs(here, path) ? 'page' : undefined}>
                <Icon aria-hidden="true" />
                {t(`places.${word}`)}
              </Link>
            ))}
          </div>
        ))}
      </nav>
      <div className={css.contents}>
        <Outlet />
      </div>
    </div>
  );
}

function belongs(here: string, path: string): boolean {
  return here === path || (path !== paths.admin && here.startsWith(`${path}/`));
}

import { IconPlus, IconStar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { localeOf } from '@/lib/time';
import { LinkButton } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { Status } from '@/ui/Status';
import { RelativeTime } from '@/ui/Time';
import { AdminPage } from '../AdminPage';
import { calendarsQuery } from '../queries';
import { TableCard } from '../TableCard';
import { useLoadError } from '../useLoadError';
import css from './calendars.module.css';
import { weekInWords } from './days';

/** The hours in which promises count. */
export function CalendarsPage() {
  const { t, i18n } = useTranslation('admin');
  const locale = localeOf(i18n.language);
  const calendars = useQuery(calendarsQuery);
  const error = useLoadError(calendars);
  return (
    <AdminPage
      title={t('calendars.title')}
      action={
        <LinkButton
          href={paths.adminCalendar('new')}
          kind="primary"
          icon={<IconPlus aria-hidden="true" />}
        >
          {t('calendars.add')}
        </LinkButton>
      }
    >
      <TableCard>
        <DataTable
          caption={t('calendars.title')}
          columns={[
            { id: 'name', header: t('calendars.name'), cell: (row) => row.name, width: '22%' },
            {
              id: 'hours',
              header: t('calendars.hours'),
              cell: (row) => (
                <div className={css.hours}>
                  {weekInWords(row.week, locale)}
                  {row.standard && (
                    <Status tone="you" icon={IconStar}>
                      {t('calendars.standard')}
                    </Status>
                  )}
                </div>
              ),
            },
            { id: 'zone', header: t('calendars.zone'), cell: (row) => row.zone },
            {
              id: 'holidays',
              header: t('calendars.holidays'),
              cell: (row) => row.holidays.length,
              figures: true,
            },
            {
              id: 'published',
              header: t('calendars.published'),
              cell: (row) => (
                <>
                  <RelativeTime at={row.publishedAt} />,{' '}
                  {row.publishedBy?.name ?? t('calendars.cameWith')}
                </>
              ),
            },
          ]}
          rows={calendars.data}
          rowKey={(row) => row.id}
          rowHref={(row) => paths.adminCalendar(row.id)}
          loading={calendars.isPending}
          error={error}
          empty={null}
        />
      </TableCard>
    </AdminPage>
  );
}

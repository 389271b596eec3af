import { IconInfoCircle, IconStar } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { ErrorState, Notice } from '@/ui/States';
import { Status } from '@/ui/Status';
import { Box } from '@/ui/Surface';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { AdminPage } from '../AdminPage';
import { adminKey, calendarsQuery } from '../queries';
import type { Calendar } from '../types';
import { useLoadError } from '../useLoadError';
import { CalendarForm } from './CalendarForm';

/** One calendar: its hours, and publishing others. */
export function CalendarPage() {
  const { t } = useTranslation('admin');
  const { calendar: id } = useParams({ from: '/inside/admin/calendars/$calendar' });
  const calendars = useQuery(calendarsQuery);
  const error = useLoadError(calendars);
  const calendar = calendars.data?.find((each) => each.id === id);
  const isNew = id === 'new';
  return (
    <AdminPage
      title={isNew ? t('calendars.new') : (calendar?.name ?? t('calendars.title'))}
      back={{ href: paths.adminCalendars, label: t('calendar.back') }}
      aside={calendar && <Standing calendar={calendar} />}
    >
      {error}
      {calendars.data === undefined && error === null && (
        <Waiting>
          <WaitingRows rows={8} dense />
        </Waiting>
      )}
      {calendar !== undefined && !calendar.publishedBy && (
        <Notice tone="soon" icon={IconInfoCircle}>
          {t('calendar.unconfirmed')}
        </Notice>
      )}
      {calendars.data !== undefined && (isNew || calendar !== undefined) && (
        <CalendarForm key={id} calendar={calendar ?? null} />
      )}
    </AdminPage>
  );
}

/** Whether it counts for queues that name none. */
function Standing({ calendar }: { calendar: Calendar }) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const make = useMutation({
    mutationFn: () =>
      answer(
        client.PUT('/api/admin/calendars/{id}/standard', {
          params: { path: { id: calendar.id }, header: ifMatch(calendar.version) },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  return (
    <Box title={t('calendar.standard')}>
      {calendar.standard ? (
        <Status tone="you" icon={IconStar} sentence>
          {t('calendar.isStandard')}
        </Status>
      ) : (
        <div>
          <Button onClick={() => make.mutate()} loading={make.isPending}>
            {t('calendar.makeStandard')}
          </Button>
        </div>
      )}
      {make.isError && <ErrorState title={words(make.error).title} />}
      <p>{t('calendar.note')}</p>
    </Box>
  );
}

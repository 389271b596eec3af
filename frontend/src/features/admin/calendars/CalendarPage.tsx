import { IconInfoCircle, IconStar } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { type Begun, useBegun } from '@/api/useBegun';
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
  const back = useBack();
  const calendar = calendars.data?.find((each) => each.id === id);
  if (calendar !== undefined) return <Known key={id} calendar={calendar} error={error} />;
  const isNew = id === 'new';
  return (
    <AdminPage title={t(isNew ? 'calendars.new' : 'calendars.title')} back={back}>
      {error}
      {calendars.data === undefined && error === null && (
        <Waiting>
          <WaitingRows rows={8} dense />
        </Waiting>
      )}
      {calendars.data !== undefined && isNew && <CalendarForm held={null} />}
    </AdminPage>
  );
}

function useBack() {
  const { t } = useTranslation('admin');
  return { href: paths.adminCalendars, label: t('calendar.back') };
}

/** @param error why it could not be asked for once more */
function Known({ calendar, error }: { calendar: Calendar; error: ReactNode }) {
  const { t } = useTranslation('admin');
  const held = useBegun(calendar);
  return (
    <AdminPage
      title={calendar.name}
      back={useBack()}
      aside={<Standing calendar={calendar} held={held} />}
    >
      {error}
      {!calendar.publishedBy && (
        <Notice tone="soon" icon={IconInfoCircle}>
          {t('calendar.unconfirmed')}
        </Notice>
      )}
      <CalendarForm held={held} />
    </AdminPage>
  );
}

/** Whether it counts for queues that name none. */
function Standing({ calendar, held }: { calendar: Calendar; held: Begun<Calendar> }) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const make = useMutation({
    mutationFn: () =>
      answer(
        client.PUT('/api/admin/calendars/{id}/standard', {
          params: { path: { id: calendar.id }, header: ifMatch(held.begun.version) },
        }),
      ),
    onSuccess: held.goOn,
    onError: held.onRefused,
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

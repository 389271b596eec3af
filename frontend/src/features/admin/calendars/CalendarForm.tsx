import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import type { Begun } from '@/api/useBegun';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { useNavigation } from '@/ui/Link';
import { notify } from '@/ui/notify';
import { PickField } from '@/ui/PickField';
import { Sheet } from '@/ui/Surface';
import type { Calendar, CalendarDescription } from '../types';
import { useServerForm } from '../useServerForm';
import css from './calendars.module.css';
import { days } from './days';
import { HolidayList } from './HolidayList';
import { WeekHours } from './WeekHours';

/** @param held null for a new one */
export function CalendarForm({ held }: { held: Begun<Calendar> | null }) {
  const { t } = useTranslation('admin');
  const navigation = useNavigation();
  const key = useIdempotencyKey();
  const { form, field, submit, saving, error } = useServerForm({
    initial: valuesOf(held?.begun ?? null),
    save: (body) => save(held?.begun ?? null, body, key.header()),
    onRefused: held?.onRefused,
    onSaved: (saved) => {
      notify({ message: t('calendar.published') });
      if (held === null) navigation.go(paths.adminCalendar(saved.id));
      else held.goOn(saved);
    },
  });
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <Sheet title={t('calendars.name')}>
        <div className={css.named}>
          <TextField label={t('calendars.name')} {...form.getInputProps('name')} />
          <PickField
            label={t('calendars.zone')}
            data={zones(form.values.zone)}
            allowDeselect={false}
            limit={80}
            {...form.getInputProps('zone')}
          />
        </div>
      </Sheet>
      <Sheet title={t('calendar.week')}>
        <WeekHours {...field('week')} />
      </Sheet>
      <Sheet title={t('calendar.holidays')}>
        <HolidayList {...field('holidays')} />
      </Sheet>
      {error}
      <div>
        <Button type="submit" kind="primary" loading={saving}>
          {t(held === null ? 'calendar.submitNew' : 'calendar.submit')}
        </Button>
      </div>
    </form>
  );
}

type Values = CalendarDescription & Record<string, unknown>;

function valuesOf(calendar: Calendar | null): Values {
  return {
    name: calendar?.name ?? '',
    zone: calendar?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    week: calendar?.week ?? days.slice(0, 5).map((day) => ({ day, from: '08:00', until: '17:00' })),
    holidays: calendar?.holidays ?? [],
  };
}

function save(calendar: Calendar | null, body: Values, key: Record<string, string>) {
  return answer(
    calendar === null
      ? client.POST('/api/admin/calendars', { body, headers: key })
      : client.PUT('/api/admin/calendars/{id}', {
          params: { path: { id: calendar.id }, header: ifMatch(calendar.version) },
          body,
        }),
  );
}

/** All that the browser knows, and the one that is set, which may have an older name. */
function zones(present: string): string[] {
  return [...new Set([present, 'UTC', ...Intl.supportedValuesOf('timeZone')])].filter(Boolean);
}

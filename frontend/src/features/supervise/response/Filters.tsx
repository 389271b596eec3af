import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigation } from '@/ui/Link';
import { SelectField } from '@/ui/SelectField';
import type { Report } from '../types';
import { kinds, type ResponseAddress } from './address';
import { changed } from './links';
import css from './response.module.css';
import { usePeriodName } from './usePeriodWords';

/** Which time, which queue, which kind, and how time is counted: all of it is the address. */
export function Filters({ report, about }: { report: Report; about: ResponseAddress }) {
  const { t } = useTranslation('supervise');
  const { period, queues } = report;
  const named = usePeriodName();
  const navigation = useNavigation();
  const go = (change: { [name in keyof ResponseAddress]?: string | undefined }) =>
    navigation.go(changed(about, change));
  return (
    <div className={css.filters}>
      <nav className={css.periods} aria-label={t('filter.period')}>
        <Link
          href={changed(about, { period: period.previous })}
          aria-label={t('filter.previous', { name: named(period.previous) })}
        >
          <IconChevronLeft aria-hidden="true" />
        </Link>
        <b>{named(period.name)}</b>
        {period.next == null ? (
          <span className={css.end} />
        ) : (
          <Link
            href={changed(about, { period: period.next })}
            aria-label={t('filter.next', { name: named(period.next) })}
          >
            <IconChevronRight aria-hidden="true" />
          </Link>
        )}
      </nav>
      <SelectField
        label={t('filter.unit')}
        data={[
          { value: period.week, label: t('filter.week') },
          { value: period.month, label: t('filter.month') },
          { value: period.quarter, label: t('filter.quarter') },
        ]}
        value={period[unitNames[period.unit]]}
        onChange={(event) => go({ period: event.currentTarget.value })}
      />
      <SelectField
        label={t('filter.queue')}
        data={[
          { value: '', label: t('filter.everyQueue') },
          ...queues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={about.queue ?? ''}
        onChange={(event) => go({ queue: event.currentTarget.value || undefined })}
      />
      <SelectField
        label={t('filter.kind')}
        data={[
          { value: '', label: t('filter.everyKind') },
          ...kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
        value={about.kind ?? ''}
        onChange={(event) => go({ kind: event.currentTarget.value || undefined })}
      />
      <SelectField
        label={t('filter.time')}
        data={[
          { value: '', label: t('filter.business') },
          { value: 'CALENDAR', label: t('filter.calendar') },
        ]}
        value={about.time ?? ''}
        onChange={(event) => go({ time: event.currentTarget.value || undefined })}
      />
    </div>
  );
}

const unitNames = { WEEK: 'week', MONTH: 'month', QUARTER: 'quarter' } as const;

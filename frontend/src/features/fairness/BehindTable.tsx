import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { localeOf, shortSpan } from '@/lib/time';
import { DataTable } from '@/ui/DataTable';
import { passReason } from './Tiles';
import type { ContactBehind } from './types';

interface BehindTableProps {
  caption: string;
  rows: readonly ContactBehind[] | undefined;
  loading?: boolean;
  error?: ReactNode | null;
  empty: ReactNode;
}

/** Tickets with what became of their offers, and how long others waited. */
export function BehindTable(props: BehindTableProps) {
  const { caption, rows, loading = false, error = null, empty } = props;
  const { t } = useTranslation('fairness');
  const away = useAwayWords();
  const span = useSpan();
  return (
    <DataTable<ContactBehind>
      caption={caption}
      rows={rows}
      loading={loading}
      error={error}
      empty={empty}
      rowKey={({ number }) => String(number)}
      rowHref={({ number }) => paths.deskTicket(number)}
      columns={[
        { id: 'ticket', header: t('behind.request'), width: '42%', cell: ({ title }) => title },
        { id: 'offered', header: t('behind.offered'), cell: away },
        {
          id: 'waited',
          header: t('behind.firstWord'),
          figures: true,
          cell: ({ waited, answered }) =>
            answered ? span(waited) : t('behind.soFar', { wait: span(waited) }),
        },
        {
          id: 'others',
          header: t('behind.others'),
          figures: true,
          cell: ({ othersWaited }) => span(othersWaited),
        },
      ]}
    />
  );
}

/** Business time in hours: how long a day is depends on the desk. */
function useSpan() {
  const { i18n } = useTranslation();
  const locale = localeOf(i18n.language);
  return (seconds: number) => {
    const minutes = Math.max(1, Math.round(seconds / 60));
    if (minutes < 24 * 60) return shortSpan(minutes * 60, locale);
    return shortSpan(23 * 3600, locale).replace('23', String(Math.round(minutes / 60)));
  };
}

/** "passed once, another skill". */
function useAwayWords() {
  const { t } = useTranslation('fairness');
  return ({ turnedAway, handedOn }: ContactBehind) => {
    const words = turnedAway.map(({ answering, reason, times }) =>
      answering === 'PASSED' && reason != null
        ? t('away.PASSED_FOR', { count: times, reason: t(`reason.${passReason(reason)}`) })
        : t(`away.${answering === 'TAKEN' ? 'PASSED' : answering}`, { count: times }),
    );
    if (handedOn > 0) words.push(t('away.handedOn', { count: handedOn }));
    return words.length === 0 ? t('away.none') : words.join('; ');
  };
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { type Column, DataTable } from '@/ui/DataTable';
import { WhenTime } from '@/ui/Time';
import { passReason } from './Tiles';
import type { WorkBehind, WorkFigure } from './types';

interface OwnWorkTableProps {
  figure: WorkFigure;
  rows: readonly WorkBehind[] | undefined;
  loading: boolean;
  error: ReactNode | null;
  empty: ReactNode;
}

/** Offers, rings or tickets, what came of each, and whether it is of the part that the number names. */
export function OwnWorkTable({ figure, rows, loading, error, empty }: OwnWorkTableProps) {
  const { t } = useTranslation('fairness');
  const came = useCameWords();
  const columns: Column<WorkBehind>[] = [
    {
      id: 'ticket',
      header: t('behind.request'),
      width: '42%',
      cell: ({ title, kind }) => title ?? t(kind === 'CALL' ? 'ownWork.call' : 'ownWork.unseen'),
    },
    { id: 'at', header: t('ownWork.at'), cell: ({ at }) => <WhenTime at={at} /> },
    { id: 'came', header: t('ownWork.came'), cell: came },
    {
      id: 'part',
      header: t(`ownWork.${figure}.part`),
      cell: ({ isPart }) => t(isPart ? 'ownWork.yes' : 'ownWork.no'),
    },
  ];
  return (
    <DataTable<WorkBehind>
      caption={t(`ownWork.${figure}.title`)}
      rows={rows}
      loading={loading}
      error={error}
      empty={empty}
      rowKey={({ number, at }) => `${number ?? ''} ${at}`}
      rowHref={({ number }) => (number == null ? undefined : paths.deskTicket(number))}
      columns={columns.filter(({ id }) => id !== 'came' || isOfOffers(figure))}
    />
  );
}

/** The others are about tickets, however they came. */
function isOfOffers(figure: WorkFigure) {
  return figure === 'IN_ORDER' || figure === 'TURNED_AWAY' || figure === 'RANG_OUT';
}

/** "passed, another skill". */
function useCameWords() {
  const { t } = useTranslation('fairness');
  return ({ kind, answering, reason, pickReason }: WorkBehind) => {
    switch (answering) {
      case 'PASSED':
        return reason == null
          ? t('ownWork.passed')
          : t('ownWork.passedFor', { reason: t(`reason.${passReason(reason)}`) });
      case 'TIMED_OUT':
        return t('ownWork.timedOut');
      case 'RANG_OUT':
        return t('ownWork.rangOut');
      default:
        if (kind === 'CALL') return t('ownWork.answered');
        return pickReason == null
          ? t('ownWork.taken')
          : t('ownWork.picked', { reason: t(`ownWork.pick.${pickedFor(pickReason)}`) });
    }
  };
}

const pickReasons = [
  'KNOWS_THE_CASE',
  'BELONGS_TO_OTHER_WORK',
  'ASKED_FOR_ME',
  'SUPERVISOR_ASKED',
] as const;

/** A reason that this page has no word for is another one. */
function pickedFor(reason: string) {
  return pickReasons.find((known) => known === reason) ?? 'OTHER';
}

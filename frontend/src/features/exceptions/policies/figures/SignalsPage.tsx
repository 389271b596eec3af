import { IconMessageCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { paths } from '@/app/paths';
import { DataTable } from '@/ui/DataTable';
import { EmptyState, Notice } from '@/ui/States';
import { Status } from '@/ui/Status';
import { Sheet } from '@/ui/Surface';
import { signalsQuery } from '../api';
import { overOf, type SpanAddress, spanAddress } from './address';
import { SpanPage } from './SpanPage';
import { useFigureWords } from './useFigureWords';

type ApproverSignal = components['schemas']['ApproverSignal'];
type TeamSignal = components['schemas']['TeamSignal'];

/** Signs that decisions are made without looking, or without trying anything else first: reasons to talk. */
export function SignalsPage() {
  const { t } = useTranslation('policies');
  const about = spanAddress(useSearch({ strict: false }));
  const found = useQuery(signalsQuery(overOf(about)));
  return (
    <SpanPage
      title={t('tabs.signals')}
      found={found}
      about={about}
      href={paths.policySignals}
      intro={
        <Notice tone="quiet" icon={IconMessageCircle}>
          {t('signals.intro')}
        </Notice>
      }
    >
      <Approvers rows={found.data?.approvers} about={about} />
      <Teams rows={found.data?.teams} about={about} />
    </SpanPage>
  );
}

interface RowsProps<T> {
  rows: readonly T[] | undefined;
  about: SpanAddress;
}

function Approvers({ rows, about }: RowsProps<ApproverSignal>) {
  const { t } = useTranslation('policies');
  const words = useFigureWords();
  return (
    <Sheet title={t('signals.approvers')} flush>
      <DataTable<ApproverSignal>
        caption={t('signals.approvers')}
        rows={rows}
        loading={rows === undefined}
        error={null}
        rowKey={({ approver }) => approver.id}
        rowHref={({ approver }) =>
          paths.policyCases({ ...about, figure: 'DECIDED', approver: approver.id })
        }
        empty={<EmptyState title={t('fairness.none')}>{t('fairness.noneWhy')}</EmptyState>}
        columns={[
          { id: 'who', header: t('signals.approver'), cell: ({ approver }) => approver.name },
          {
            id: 'agrees',
            header: t('signals.agrees'),
            figures: true,
            cell: ({ approvals }) => words.rate(approvals),
          },
          {
            id: 'seconds',
            header: t('signals.seconds'),
            figures: true,
            cell: ({ secondsFromOpening }) =>
              secondsFromOpening == null
                ? t('figures.few')
                : secondsFromOpening < 60
                  ? t('signals.secondsOf', { seconds: secondsFromOpening })
                  : words.hours(secondsFromOpening),
          },
          {
            id: 'unopened',
            header: t('signals.unopened'),
            figures: true,
            cell: ({ withoutOpening }) => withoutOpening ?? t('figures.few'),
          },
          {
            id: 'talk',
            header: t('signals.talk'),
            cell: ({ agreesAlways }) =>
              agreesAlways && (
                <Status tone="soon" icon={IconMessageCircle}>
                  {t('signals.always')}
                </Status>
              ),
          },
        ]}
      />
    </Sheet>
  );
}

function Teams({ rows, about }: RowsProps<TeamSignal>) {
  const { t } = useTranslation('policies');
  const words = useFigureWords();
  return (
    <Sheet title={t('signals.teams')} flush>
      <DataTable<TeamSignal>
        caption={t('signals.teams')}
        rows={rows}
        loading={rows === undefined}
        error={null}
        rowKey={({ team }) => team}
        rowHref={({ team }) => paths.policyCases({ ...about, figure: 'DECLINED', team })}
        empty={<EmptyState title={t('fairness.none')}>{t('fairness.noneWhy')}</EmptyState>}
        columns={[
          { id: 'team', header: t('signals.team'), cell: ({ name }) => name },
          {
            id: 'declined',
            header: t('signals.declined'),
            figures: true,
            cell: ({ declined }) => words.rate(declined),
          },
          {
            id: 'others',
            header: t('signals.others'),
            figures: true,
            cell: ({ compared, declinedOfCompared, expected }) =>
              declinedOfCompared == null || expected == null
                ? t('signals.nobodyBeside')
                : t('signals.beside', {
                    part: declinedOfCompared,
                    all: compared,
                    expected: words.decimal(expected),
                  }),
          },
          {
            id: 'offer',
            header: t('signals.withoutOffer'),
            figures: true,
            cell: ({ withoutOffer }) => words.rate(withoutOffer),
          },
          {
            id: 'talk',
            header: t('signals.withoutTalk'),
            figures: true,
            cell: ({ withoutTalk }) => words.rate(withoutTalk),
          },
        ]}
      />
    </Sheet>
  );
}

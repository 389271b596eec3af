import { IconAlertTriangle, IconCircleDashed, IconEqual } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';
import { Status } from '@/ui/Status';
import { Sheet } from '@/ui/Surface';
import { fairnessQuery } from '../api';
import type { FairnessRow } from '../types';
import { overOf, type SpanAddress, spanAddress } from './address';
import css from './figures.module.css';
import { SpanPage } from './SpanPage';
import { useFigureWords } from './useFigureWords';

/** Whether it matters who asks: by department and by how high somebody stands, same rule and same risk. */
export function FairnessPage() {
  const { t } = useTranslation('policies');
  const about = spanAddress(useSearch({ strict: false }));
  const found = useQuery(fairnessQuery(overOf(about)));
  return (
    <SpanPage
      title={t('tabs.fairness')}
      found={found}
      about={about}
      href={paths.policyFairness}
      intro={<p className={css.soft}>{t('fairness.intro')}</p>}
    >
      <Rows
        title={t('fairness.seniority')}
        by="seniority"
        rows={found.data?.seniority}
        about={about}
      />
      <Rows
        title={t('fairness.departments')}
        by="department"
        rows={found.data?.departments}
        about={about}
      />
    </SpanPage>
  );
}

interface RowsProps {
  title: string;
  by: 'seniority' | 'department';
  rows: readonly FairnessRow[] | undefined;
  about: SpanAddress;
}

const seniorities = ['EXECUTIVE', 'LEADS', 'OTHERS'] as const;

function Rows({ title, by, rows, about }: RowsProps) {
  const { t } = useTranslation('policies');
  const words = useFigureWords();
  const nameOf = ({ id, name }: FairnessRow) => {
    const high = seniorities.find((one) => one === id);
    return name ?? (high === undefined ? id : t(`fairness.stands.${high}`));
  };
  return (
    <Sheet title={title} flush>
      <DataTable<FairnessRow>
        caption={title}
        rows={rows}
        loading={rows === undefined}
        error={null}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.policyCases({ ...about, figure: 'DECIDED', [by]: id })}
        empty={<EmptyState title={t('fairness.none')}>{t('fairness.noneWhy')}</EmptyState>}
        columns={[
          { id: 'who', header: t('fairness.who'), width: '26%', cell: nameOf },
          {
            id: 'decided',
            header: t('figures.name.DECIDED'),
            figures: true,
            cell: ({ decided }) => decided ?? t('figures.few'),
          },
          {
            id: 'approved',
            header: t('figures.name.APPROVED'),
            figures: true,
            cell: ({ approved, expected }) =>
              expected == null
                ? t('figures.few')
                : t('fairness.approved', {
                    part: approved.part,
                    all: approved.all,
                    expected: words.decimal(expected),
                  }),
          },
          {
            id: 'faster',
            header: t('fairness.faster'),
            figures: true,
            cell: ({ faster }) => words.rate(faster),
          },
          {
            id: 'verdict',
            header: t('fairness.verdict'),
            cell: ({ verdict }) => <Verdict verdict={verdict} />,
          },
        ]}
      />
    </Sheet>
  );
}

function Verdict({ verdict }: { verdict: FairnessRow['verdict'] }) {
  const { t } = useTranslation('policies');
  const even = verdict === 'EVEN';
  const few = verdict === 'TOO_FEW';
  return (
    <Status
      tone={even ? 'good' : few ? 'quiet' : 'soon'}
      icon={even ? IconEqual : few ? IconCircleDashed : IconAlertTriangle}
    >
      {t(`fairness.verdicts.${verdict}`)}
    </Status>
  );
}

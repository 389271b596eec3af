import { useTranslation } from 'react-i18next';
import { DataTable } from '@/ui/DataTable';
import { Sheet } from '@/ui/Surface';
import type { RuleReport } from '../types';
import css from './figures.module.css';
import { quarterWord } from './SpanFilter';
import { useFigureWords } from './useFigureWords';

type Quarter = RuleReport['trend'][number];

const height = 90;
const width = 44;

/** Two years, quarter by quarter: how many asked, what became of it, and what is still in force. */
export function TrendCard({ trend }: { trend: readonly Quarter[] }) {
  const { t } = useTranslation('policies');
  const words = useFigureWords();
  return (
    <Sheet title={t('figures.trend')}>
      <Bars trend={trend} />
      <DataTable<Quarter>
        caption={t('figures.trend')}
        rows={[...trend].reverse()}
        rowKey={(quarter) => quarter.quarter}
        loading={false}
        error={null}
        empty={null}
        columns={[
          {
            id: 'quarter',
            header: t('figures.quarter'),
            cell: ({ quarter }) => quarterWord(quarter),
          },
          {
            id: 'requests',
            header: t('figures.name.REQUESTS'),
            figures: true,
            cell: ({ requests }) => requests,
          },
          {
            id: 'approved',
            header: t('figures.name.APPROVED'),
            figures: true,
            cell: ({ approved }) => words.rate(approved),
          },
          {
            id: 'alternatives',
            header: t('figures.name.WORKING_ALTERNATIVES'),
            figures: true,
            cell: ({ alternatives }) => words.rate(alternatives),
          },
          {
            id: 'debt',
            header: t('figures.debt'),
            figures: true,
            cell: ({ debt }) => words.decimal(debt),
          },
        ]}
      />
    </Sheet>
  );
}

/** The same as a picture; the table says it to everybody. */
function Bars({ trend }: { trend: readonly Quarter[] }) {
  const most = Math.max(1, ...trend.map(({ requests }) => requests));
  return (
    <svg
      className={css.plot}
      viewBox={`0 0 ${trend.length * width} ${height + 34}`}
      aria-hidden="true"
    >
      {trend.map(({ quarter, requests }, place) => {
        const tall = (requests / most) * height;
        const middle = place * width + width / 2;
        return (
          <g key={quarter}>
            <rect
              className={css.bar}
              x={place * width + 4}
              y={height + 14 - tall}
              width={width - 8}
              height={tall}
              rx="2"
            />
            <text x={middle} y={height + 9 - tall} textAnchor="middle">
              {requests}
            </text>
            <text x={middle} y={height + 29} textAnchor="middle">
              {quarterWord(quarter).slice(0, 2)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

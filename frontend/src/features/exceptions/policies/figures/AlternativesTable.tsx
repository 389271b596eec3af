import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { DataTable } from '@/ui/DataTable';
import { Status } from '@/ui/Status';
import { Sheet } from '@/ui/Surface';
import type { RuleReport } from '../types';
import type { SpanAddress } from './address';
import css from './figures.module.css';
import { useFigureWords } from './useFigureWords';

type Alternative = RuleReport['alternatives'][number];

interface AlternativesTableProps {
  alternatives: readonly Alternative[];
  rule: string;
  about: SpanAddress;
}

const reasons = [
  'TOO_SLOW',
  'FUNCTION_MISSING',
  'OTHER_SIDE_REFUSES',
  'COST',
  'ACCESSIBILITY',
  'TRIED_AND_FAILED',
  'OTHER',
] as const;

/** Which ways work for people, which do not, and why not. */
export function AlternativesTable({ alternatives, rule, about }: AlternativesTableProps) {
  const { t } = useTranslation('policies');
  const { t: exceptions } = useTranslation('exceptions');
  const words = useFigureWords();
  return (
    <Sheet title={t('figures.alternatives')} flush>
      <DataTable<Alternative>
        caption={t('figures.alternatives')}
        rows={alternatives}
        rowKey={({ name }) => name}
        rowHref={({ name }) =>
          paths.policyCases({
            ...about,
            figure: 'ALTERNATIVES',
            restriction: rule,
            alternative: name,
          })
        }
        loading={false}
        error={null}
        empty={<p className={css.soft}>{t('figures.noAlternatives')}</p>}
        columns={[
          { id: 'name', header: t('figures.alternative'), width: '40%', cell: ({ name }) => name },
          {
            id: 'works',
            header: t('figures.works'),
            figures: true,
            cell: ({ works }) => words.rate(works),
          },
          {
            id: 'because',
            header: t('figures.because'),
            cell: ({ because }) =>
              reasons
                .filter((reason) => because[reason] !== undefined)
                .map((reason) => `${exceptions(`reject.${reason}`)} ${because[reason]}`)
                .join(', '),
          },
          {
            id: 'advice',
            header: t('figures.advice'),
            cell: (alternative) => <Advice alternative={alternative} />,
          },
        ]}
      />
    </Sheet>
  );
}

function Advice({ alternative: { advice, offered, standing } }: { alternative: Alternative }) {
  const { t } = useTranslation('policies');
  if (!offered) return t('figures.notOffered');
  if (advice == null) return standing === 'PROMOTED' ? t('edit.standings.PROMOTED') : null;
  return (
    <Status
      tone={advice === 'PROMOTE' ? 'good' : 'soon'}
      icon={advice === 'PROMOTE' ? IconArrowUp : IconArrowDown}
    >
      {t(`figures.advices.${advice}`)}
    </Status>
  );
}

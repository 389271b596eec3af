import { useTranslation } from 'react-i18next';
import { FoldingSheet } from '@/ui/Surface';
import { DecisionRow } from '../DecisionRow';
import css from './case.module.css';
import type { SheetProps } from './sheet';

/** What approvers said, each word of it; nothing is taken away later. */
export function SaidSheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  return (
    <FoldingSheet
      {...fold}
      flush
      title={t('said.title')}
      summary={t('said.count', { count: file.decisions.length })}
    >
      {file.decisions.length === 0 && <p className={css.empty}>{t('said.none')}</p>}
      <ul className={css.rows}>
        {file.decisions.map((decision) => (
          <DecisionRow key={decision.id} decision={decision} />
        ))}
      </ul>
      {file.removalProof != null && (
        <p className={css.empty}>{t('said.removed', { proof: file.removalProof })}</p>
      )}
      {file.insteadTheyWill != null && (
        <p className={css.empty}>{t('said.instead', { what: file.insteadTheyWill })}</p>
      )}
      {file.state === 'WITHDRAWN' && file.endedBy != null && (
        <p className={css.empty}>
          {t('said.abandoned', { name: file.endedBy.name, reason: file.endReason })}
        </p>
      )}
    </FoldingSheet>
  );
}

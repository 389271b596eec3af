import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Row } from '@/ui/Rows';
import { PromiseTime } from '@/ui/Time';
import { useDayWords } from '@/ui/useDayWords';
import { CaseStatus } from './CaseStatus';
import { LevelWord } from './LevelWord';
import type { CaseSummary } from './types';

/** A case in a list: what it is about, for whom, how risky, until when. */
export function CaseRow(props: { summary: CaseSummary; href: string; action?: ReactNode }) {
  const { summary, href, action } = props;
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const level = summary.residualNow ?? summary.residualOnceMet;
  const holds =
    summary.lastDay != null && ['ACTIVE', 'SUSPENDED', 'ENDING'].includes(summary.state);
  const decides = summary.decisionDueAt != null && summary.state === 'AWAITING_DECISION';
  return (
    <Row
      href={href}
      title={summary.title}
      status={<CaseStatus state={summary.state} />}
      action={action}
    >
      {summary.number} · {summary.requester.name} · {summary.restrictionName ?? t('case.noRule')}
      {level != null && (
        <>
          {' · '}
          <LevelWord level={level} />
        </>
      )}
      {holds && ` · ${t('row.until', { day: day(summary.lastDay ?? '') })}`}
      {summary.mustAgree > 0 &&
        summary.state === 'AWAITING_DECISION' &&
        ` · ${t('case.agreedOf', { agreed: summary.agreed, of: summary.mustAgree })}`}
      {summary.interimOverAt != null && ` · ${t('row.interimOver')}`}
      {decides && (
        <>
          {' · '}
          {t('row.decide')} <PromiseTime at={summary.decisionDueAt ?? ''} still />
        </>
      )}
    </Row>
  );
}

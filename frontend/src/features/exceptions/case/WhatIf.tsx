import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Supposed, whatIfQuery } from '../api';
import { LevelWord } from '../LevelWord';
import type { CaseDetail } from '../types';
import css from './case.module.css';

interface WhatIfProps {
  file: CaseDetail;
  /** What is only thought about so far. */
  supposed: Supposed;
  /** What would have to be so, as the start of a line. */
  title: string;
}

/** What the risk would be, who would have to agree, and for how long, before anything is written down. */
export function WhatIf({ file, supposed, title }: WhatIfProps) {
  const { t } = useTranslation('exceptions');
  const found = useQuery(whatIfQuery(file, supposed)).data;
  if (found == null) return null;
  return (
    <div className={css.verdict} data-level={found.residual} role="status">
      <div>
        {title} <LevelWord level={found.residual} />
      </div>
      <span>
        {t('whatIf.agree', { who: found.mustAgree.map((role) => t(`role.${role}`)).join(', ') })}{' '}
        {t('risk.maxDays', { count: found.maxDays })}
      </span>
    </div>
  );
}

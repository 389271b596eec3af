import { useTranslation } from 'react-i18next';
import type { ApproverRole, CaseDetail, HappenedInCase, Paper } from './types';

const papers: readonly Paper[] = ['RATING', 'CONDITIONS'];

const roles: readonly ApproverRole[] = [
  'LINE_MANAGER',
  'DEPARTMENT_HEAD',
  'EXECUTIVE',
  'DATA_OWNER',
  'SYSTEM_OWNER',
  'IT_OPERATIONS',
  'IT_SECURITY',
  'CISO',
  'DPO',
  'LEGAL',
  'HR',
  'PROCUREMENT',
];

/** What happened in a case, as a sentence; roles and papers by the names that people read. */
export function useEventWords(
  file: CaseDetail,
): (run: readonly [HappenedInCase, ...HappenedInCase[]]) => string {
  const { t } = useTranslation('exceptions');

  function aboutOf(about: string): string {
    if (about === file.restriction?.key) return file.restriction.name;
    const role = roles.find((known) => known === about);
    if (role !== undefined) return t(`role.${role}`);
    const row = file.thirdParty?.rows.find((known) => known.row === about)?.row;
    if (row !== undefined) return t(`thirdParty.row.${row}.title`);
    const way = file.thirdParty?.outcomes.find((known) => known.outcome === about)?.outcome;
    if (way !== undefined) return t(`thirdParty.outcome.way.${way}.title`);
    const paper = papers.find((known) => known === about);
    return paper === undefined ? about : t(`paper.${paper}`);
  }
  return (run) => {
    const happened = t(`event.${run[0].event}`, { who: run[0].actor?.name ?? t('history.clock') });
    const about = run.flatMap((entry) => (entry.about == null ? [] : [aboutOf(entry.about)]));
    return about.length === 0 ? `${happened}.` : `${happened}: ${about.join('; ')}.`;
  };
}

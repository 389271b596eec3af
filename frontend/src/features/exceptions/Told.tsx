import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import { Facts } from '@/ui/Surface';
import { useDayWords } from '@/ui/useDayWords';
import type { CaseDetail } from './types';

/** What was asked for, as it was told: what for, from when until when, and what the rule asks besides. */
export function Told({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const { need } = file;
  const told = (term: string, said?: string | null) =>
    said == null || said === '' ? [] : [[term, said] as const];
  return (
    <Facts
      facts={[
        [t('need.goal'), need.goal],
        [t('need.consequence'), need.consequence],
        [
          t('need.when'),
          t('need.days', { from: day(need.neededFrom), until: day(need.neededUntil) }),
        ],
        ...told(t('need.whoElse'), need.whoElse),
        [t('need.data'), t(`dataClass.${need.dataClass}`)],
        ...told(t('need.stoppedBy'), need.stoppedBy),
        ...(need.workaround == null
          ? []
          : ([
              [
                t('need.workaround'),
                <span key="told">
                  <Status tone="good" icon={IconShieldCheck}>
                    {t('need.safe')}
                  </Status>{' '}
                  {need.workaround}
                </span>,
              ],
            ] as const)),
        [t('need.manager'), t(need.managerKnows ? 'need.managerKnows' : 'need.managerDoesNot')],
        ...need.answers.map(({ label, answer, required, type }) => {
          const said = answer != null && type === 'DATE' ? day(answer) : answer;
          const missing = required ? t('need.unanswered') : t('need.notSaid');
          return [label, said == null ? <i key={label}>{missing}</i> : said] as const;
        }),
      ]}
    />
  );
}

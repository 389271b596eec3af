import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Line } from '@/ui/Layout';
import { Notice } from '@/ui/States';
import { Status } from '@/ui/Status';
import { Facts, FoldingSheet } from '@/ui/Surface';
import { CorrectNeed } from '../CorrectNeed';
import { useDayWords } from '../Day';
import type { CaseDetail } from '../types';
import { AttachRule } from './AttachRule';
import type { SheetProps } from './sheet';

/** What is needed, in the words of the one who needs it. */
export function NeedSheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  const [doing, setDoing] = useState<'correct' | 'rule'>();
  const can = (action: CaseDetail['allowedActions'][number]) =>
    file.allowedActions.includes(action);
  const close = () => setDoing(undefined);
  return (
    <FoldingSheet
      {...fold}
      title={t('need.title', { name: file.requester.name })}
      summary={file.need.goal}
      aside={
        <Line>
          {can('ATTACH_RULE') && (
            <Button size="small" onClick={() => setDoing('rule')}>
              {file.restriction == null ? t('need.attach') : t('need.otherRule')}
            </Button>
          )}
          {can('CORRECT') && (
            <Button size="small" onClick={() => setDoing('correct')}>
              {t('need.correct')}
            </Button>
          )}
        </Line>
      }
    >
      {file.restriction == null && (
        <Notice tone="soon" icon={IconShieldCheck}>
          {t('need.noRule')}
        </Notice>
      )}
      <Need file={file} />
      {doing === 'correct' && <CorrectNeed file={file} onClose={close} />}
      {doing === 'rule' && <AttachRule file={file} onClose={close} />}
    </FoldingSheet>
  );
}

function Need({ file }: { file: CaseDetail }) {
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

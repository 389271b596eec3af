import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Line } from '@/ui/Layout';
import { Notice } from '@/ui/States';
import { FoldingSheet } from '@/ui/Surface';
import { CorrectNeed } from '../CorrectNeed';
import { Told } from '../Told';
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
      <Told file={file} />
      {doing === 'correct' && <CorrectNeed file={file} onClose={close} />}
      {doing === 'rule' && <AttachRule file={file} onClose={close} />}
    </FoldingSheet>
  );
}

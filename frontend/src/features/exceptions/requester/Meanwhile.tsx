import { IconClockPlay, IconEraser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/States';
import { useDayWords } from '@/ui/useDayWords';
import type { CaseDetail } from '../types';
import own from './requester.module.css';

/** What one may do already while it is not decided. */
export function Meanwhile({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const { interim } = file;
  const who = file.parts.includes('REQUESTER') ? 'you' : 'they';
  if (interim?.removalOwed === true) {
    return (
      <Notice tone="soon" icon={IconEraser}>
        {t(`meanwhile.isOver.${who}`, { name: file.requester.name })}
      </Notice>
    );
  }
  if (interim?.holds !== true) return null;
  return (
    <Notice tone="good" icon={IconClockPlay}>
      <p>
        <b>
          {t(`meanwhile.mayGoOn.${who}`, {
            name: file.requester.name,
            day: day(interim.lastDay),
          })}
        </b>
      </p>
      <p className={own.reason}>{interim.conditions}</p>
      <p>
        {t('meanwhile.agreedBy', {
          who: interim.grantedBy.map(({ by }) => by.name).join(', '),
        })}
      </p>
    </Notice>
  );
}

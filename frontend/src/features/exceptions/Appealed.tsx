import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/States';
import { WhenTime } from '@/ui/Time';
import css from './case/case.module.css';
import type { CaseDetail } from './types';

/** It was declined, and others are asked to look anew: why. */
export function Appealed({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const { appeal } = file;
  const declined = file.decisions.find(
    ({ outcome, round }) => outcome === 'DECLINE' && round === 'INITIAL',
  );
  if (appeal == null || declined === undefined) return null;
  return (
    <Notice tone="soon" icon={IconGavel}>
      <p>
        <b>{t('appeal.made', { by: appeal.by.name, declined: declined.decidedBy.name })}</b>,{' '}
        <WhenTime at={appeal.at} />
      </p>
      <p className={css.question}>{appeal.reason}</p>
    </Notice>
  );
}

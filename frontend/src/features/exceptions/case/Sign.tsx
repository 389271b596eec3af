import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Line } from '@/ui/Layout';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { type changes, useCaseChange } from '../changes';
import { Refused } from '../Refused';
import type { CaseDetail, Slot } from '../types';
import { barred } from './barred';
import css from './case.module.css';

interface SignProps {
  file: CaseDetail;
  action: 'GRANT_INTERIM' | 'SIGN_EMERGENCY';
  change: typeof changes.signInterim;
  slots: readonly Slot[];
  word: string;
}

/** Signs what cannot wait for the decision; where one has several roles, in one of them. */
export function Sign({ file, action, change, slots, word }: SignProps) {
  const { t } = useTranslation('exceptions');
  const sign = useCaseChange(file, change);
  const { may, reason } = barred(file, action);
  if (slots.length === 0 || (!may && reason === undefined)) return null;
  const yours = slots.filter((slot) => slot.yours);
  return (
    <div className={css.form}>
      <Line>
        {!may && (
          <ReasonedButton kind="primary" reason={reason} onClick={() => undefined}>
            {word}
          </ReasonedButton>
        )}
        {yours.map(({ role }, place) => (
          <Button
            key={role}
            {...(place === 0 ? { kind: 'primary' as const } : {})}
            loading={sign.isPending}
            onClick={() => sign.mutate({ role })}
          >
            {yours.length === 1 ? word : t('meanwhile.as', { word, role: t(`role.${role}`) })}
          </Button>
        ))}
      </Line>
      <Refused file={file} change={sign} />
    </div>
  );
}

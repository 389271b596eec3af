import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import type { CaseState } from './types';
import { stateLook } from './words';

export function CaseStatus({ state }: { state: CaseState }) {
  const { t } = useTranslation('exceptions');
  return (
    <Status tone={stateLook[state].tone} icon={stateLook[state].icon}>
      {t(`state.${state}`)}
    </Status>
  );
}

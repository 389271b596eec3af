import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconShieldCheck,
  IconShieldOff,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Status, type Tone } from '@/ui/Status';
import type { DisclosureRow } from './types';

const looks: Readonly<
  Record<DisclosureRow['state'], [Tone, ComponentType<{ 'aria-hidden'?: boolean | 'true' }>]>
> = {
  RECEIVED: ['wait', IconClock],
  EXCLUSION_PROPOSED: ['soon', IconClock],
  GRANTED: ['good', IconShieldCheck],
  EXCLUDED: ['late', IconShieldOff],
  CLOSED: ['quiet', IconCircleCheck],
};

/** Where a disclosure stands, in a word. */
export function DisclosureStatus({ disclosure }: { disclosure: Pick<DisclosureRow, 'state'> }) {
  const { t } = useTranslation('harbour');
  const [tone, icon] = looks[disclosure.state];
  return (
    <Status tone={tone} icon={icon}>
      {t(`state.${disclosure.state}`)}
    </Status>
  );
}

/** That nobody has answered in time. */
export function Overdue() {
  const { t } = useTranslation('harbour');
  return (
    <Status tone="late" icon={IconAlertTriangle} pill>
      {t('overdue')}
    </Status>
  );
}

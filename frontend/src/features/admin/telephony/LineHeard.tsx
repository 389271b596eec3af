import { IconAlertTriangle, IconCircleCheck, IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import { RelativeTime } from '@/ui/Time';
import type { TelephonyLine } from '../types';

/** Whether a line is listened to, when it was last heard, and at which phones it rang that belong to nobody. */
export function LineHeard({ line }: { line: TelephonyLine }) {
  const { t } = useTranslation('admin');
  if (!line.active) {
    return (
      <Status tone="quiet" icon={IconPlayerPause}>
        {t('telephony.rests')}
      </Status>
    );
  }
  if (line.lastHeardAt == null) return t('telephony.notHeard');
  return (
    <>
      <Status tone="good" icon={IconCircleCheck}>
        <RelativeTime at={line.lastHeardAt} />
      </Status>
      {line.unknownExtensions.length > 0 && (
        <Status tone="soon" icon={IconAlertTriangle} sentence>
          {t('telephony.unknown', { names: line.unknownExtensions.slice(0, 5).join(', ') })}
        </Status>
      )}
    </>
  );
}

import { IconCircleCheck, IconClock, IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import { RelativeTime } from '@/ui/Time';
import type { Webhook } from '../types';

/** Whether an endpoint is told, what it has not heard, and when it last heard something. */
export function Heard({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('admin');
  if (!webhook.active) {
    return (
      <Status tone="quiet" icon={IconPlayerPause}>
        {t('webhooks.rests')}
      </Status>
    );
  }
  if (webhook.waiting > 0) {
    return (
      <Status tone="soon" icon={IconClock}>
        {t('webhooks.waiting', { count: webhook.waiting })}
      </Status>
    );
  }
  return webhook.lastDeliveredAt == null ? (
    t('webhooks.nothingYet')
  ) : (
    <Status tone="good" icon={IconCircleCheck}>
      <RelativeTime at={webhook.lastDeliveredAt} />
    </Status>
  );
}

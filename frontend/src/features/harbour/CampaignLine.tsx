import { IconSpeakerphone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/States';
import { useDayWords } from '@/ui/useDayWords';
import css from './harbour.module.css';

/** That everybody is asked to tell just now, and what that means. */
export function CampaignLine({ campaign }: { campaign: { name: string; lastDay: string } | null }) {
  const { t } = useTranslation('harbour');
  const day = useDayWords();
  if (campaign === null) return null;
  return (
    <div className={css.promised}>
      <Notice tone="good" icon={IconSpeakerphone}>
        <p>
          <b>{campaign.name}</b> {t('campaign.now', { day: day(campaign.lastDay) })}
        </p>
      </Notice>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field';
import { useCampaign } from '../api';
import { SheetForm } from './SheetForm';

/** Announces a time in which everybody is asked to tell. */
export function CampaignForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('harbour');
  const announce = useCampaign();
  return (
    <SheetForm
      title={t('campaign.announce')}
      submit={t('campaign.announce')}
      place="safe-harbour-campaign"
      initial={{ name: '', firstDay: '', lastDay: '' }}
      needed={['name', 'firstDay', 'lastDay']}
      pending={announce.isPending}
      error={announce.error}
      onSend={(values, done) => announce.mutate(values, { onSuccess: done })}
      onClose={onClose}
    >
      {({ values, set, errors }) => (
        <>
          <TextField
            label={t('campaign.name')}
            description={t('campaign.nameHelp')}
            maxLength={120}
            value={values.name}
            error={errors.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextField
            type="date"
            label={t('campaign.firstDay')}
            value={values.firstDay}
            error={errors.firstDay}
            onChange={(event) => set({ firstDay: event.currentTarget.value })}
          />
          <TextField
            type="date"
            label={t('campaign.lastDay')}
            description={t('campaign.lastDayHelp')}
            value={values.lastDay}
            error={errors.lastDay}
            onChange={(event) => set({ lastDay: event.currentTarget.value })}
          />
        </>
      )}
    </SheetForm>
  );
}

import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { notify } from '@/ui/notify';

/** Tells in passing that something was not done with a ticket, where no form stands that could say it. */
export function useRefused(number: number) {
  const { t } = useTranslation('desk');
  const words = useProblemWords();
  return (error: unknown, { kept = false } = {}) => {
    const { title, detail } = words(error);
    notify({
      id: `refused-${number}`,
      title: t('refused.title', { number }),
      message: kept ? t('refused.draft', { title }) : t('refused.why', { title, detail }),
    });
  };
}

/** The same about something that is no ticket, or the ticket before one's eyes. */
export function useRefusedHere() {
  const words = useProblemWords();
  return (error: unknown) => {
    const { title, detail } = words(error);
    notify({ id: 'refused', title, message: detail });
  };
}

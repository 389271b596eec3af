import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { notify } from '@/ui/notify';
import { useGone } from '@/ui/useGone';

/**
 * What becomes of a refusal: a form that is still there says it itself. Where it is not, it is told in passing, by the
 * number of the request, whose draft has the words. Answers whether it was told so.
 */
export function useRefusedAway(number: number) {
  const { t } = useTranslation('ticket');
  const words = useProblemWords();
  const gone = useGone();
  return (error: unknown): boolean => {
    if (!gone()) return false;
    notify({
      id: `refused-${number}`,
      title: t('refused.title', { number }),
      message: t('refused.kept', { title: words(error).title }),
    });
    return true;
  };
}

import { useTranslation } from 'react-i18next';
import type { Caller } from '@/api/calls';

/** Who calls, in words: known, perhaps, or not. */
export function useCallWords() {
  const { t } = useTranslation('calls');
  return {
    /** The name, or what stands for it. */
    caller: ({ person, candidates, number }: Caller): string => {
      if (person != null) return person.name;
      if (candidates.length > 0) {
        return t('caller.maybe', { names: candidates.map(({ name }) => name).join(', ') });
      }
      return number ?? t('caller.withheld');
    },
    /** How well that is known. */
    known: ({ match, number }: Caller): string =>
      match === 'KNOWN'
        ? t('caller.nothingOpen')
        : match === 'MAYBE'
          ? t('caller.shared', { number })
          : number == null
            ? t('caller.withheldWhy')
            : t('caller.unknown'),
  };
}

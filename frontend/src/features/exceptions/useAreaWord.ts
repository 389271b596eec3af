import { useTranslation } from 'react-i18next';

const inPlainWords = [
  'web',
  'email',
  'devices',
  'software',
  'identity',
  'remote',
  'data',
  'network',
  'operations',
] as const;

/** What a part of IT is about, in plain words; one that was added later is called as it is called. */
export function useAreaWord(): (area: string) => string {
  const { t } = useTranslation('exceptions');
  return (area) => {
    const known = inPlainWords.find((plain) => plain === area);
    return known === undefined ? area : t(`area.${known}`);
  };
}

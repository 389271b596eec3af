import { useTranslation } from 'react-i18next';
import { ordinalRange } from '@/lib/ordinal';
import { localeOf } from '@/lib/time';

/** "3rd to 5th", or "1st" where it is sure. */
export function PlaceInLine({ from, to }: { from: number; to: number }) {
  const { t, i18n } = useTranslation('ui');
  const range = ordinalRange(from, to, localeOf(i18n.language));
  return t(range.exact ? 'range.one' : 'range.several', range);
}

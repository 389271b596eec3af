import { Trans, useTranslation } from 'react-i18next';
import type { TicketPromise } from '@/api/tickets';
import { ordinalRange } from '@/lib/ordinal';
import { localeOf } from '@/lib/time';
import { PromiseTime } from '@/ui/Time';
import { useNow } from '@/ui/useNow';

interface PromisedProps {
  promise: TicketPromise;
  who: string;
  /** Within a row, which is a link of its own. */
  still?: boolean;
}

/** A promise as a sentence; where it is late, it says so. */
export function Promised({ promise, who, still = false }: PromisedProps) {
  const { t } = useTranslation('tickets');
  const now = useNow();
  const how =
    promise.state === 'PAUSED'
      ? 'paused'
      : Date.parse(promise.dueAt) < now.getTime()
        ? 'late'
        : 'due';
  const time = <PromiseTime at={promise.dueAt} still={still} />;
  return (
    <Trans
      t={t}
      i18nKey={`promise.${promise.kind}.${how}`}
      values={{ who }}
      components={{ b: <b />, time }}
    />
  );
}

interface PlacedProps {
  from: number;
  to: number;
  /** Whether it is the reader who waits. */
  own: boolean;
}

/** "You are about 3rd to 5th in line." */
export function Placed({ from, to, own }: PlacedProps) {
  const { t, i18n } = useTranslation('tickets');
  const range = ordinalRange(from, to, localeOf(i18n.language));
  const how = to === 1 ? 'next' : range.exact ? 'exact' : 'range';
  return (
    <Trans
      t={t}
      i18nKey={`place.${how}`}
      context={own ? 'you' : 'it'}
      values={range}
      components={{ b: <b /> }}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import type { Report } from '../types';
import type { ResponseAddress } from './address';
import { FigureCard, Say } from './FigureCard';
import { behind } from './links';
import { percent, ShareValues } from './ShareValues';
import { useChangeWords } from './useChangeWords';

interface CardProps {
  report: Report;
  about: ResponseAddress;
}

/** How many came back after they were solved. */
export function ComebacksCard({ report, about }: CardProps) {
  const { t } = useTranslation('supervise');
  const changes = useChangeWords(report.period.unit);
  const { reopened, tooFresh } = report.comebacks;
  return (
    <FigureCard
      about={about}
      figure="COMEBACKS"
      title={t('figure.COMEBACKS')}
      tickets={reopened.all == null ? t('few') : t('tickets', { count: reopened.all })}
    >
      <ShareValues
        figure={reopened}
        href={behind(about, 'COMEBACKS', 'REOPENED')}
        what={t('comebacks.within')}
        before={changes.before}
      />
      <Say>
        <Lies low={reopened.low} high={reopened.high} />
        {changes.share(reopened.change)}{' '}
        {tooFresh > 0 && (
          <Link href={behind(about, 'COMEBACKS', 'FRESH')} look="text">
            {t('comebacks.fresh', { count: tooFresh })}
          </Link>
        )}
      </Say>
    </FigureCard>
  );
}

/** How often tickets were handed over. */
export function HandOversCard({ report, about }: CardProps) {
  const { t, i18n } = useTranslation('supervise');
  const changes = useChangeWords(report.period.unit);
  const { often, perTicket, perTicketBefore } = report.handOvers;
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
  return (
    <FigureCard
      about={about}
      figure="HAND_OVERS"
      title={t('figure.HAND_OVERS')}
      tickets={often.all == null ? t('few') : t('tickets', { count: often.all })}
    >
      <ShareValues
        figure={often}
        href={behind(about, 'HAND_OVERS', 'OFTEN')}
        what={t('handOvers.often')}
        before={changes.before}
      />
      <Say>
        {perTicket != null && (
          <Link href={behind(about, 'HAND_OVERS', 'HANDED_OVER')} look="text">
            {t('handOvers.perTicket', { value: number.format(perTicket) })}
          </Link>
        )}{' '}
        {perTicketBefore != null && (
          <>
            {t('handOvers.before', {
              value: number.format(perTicketBefore),
              before: changes.before,
            })}{' '}
          </>
        )}
        <Lies low={often.low} high={often.high} />
        {changes.share(often.change)}
      </Say>
    </FigureCard>
  );
}

/** Between which bounds a share lies. */
export function Lies({
  low,
  high,
}: {
  low: number | null | undefined;
  high: number | null | undefined;
}) {
  const { t } = useTranslation('supervise');
  if (low == null || high == null) return null;
  return <>{t('share.between', { low: percent(low), high: percent(high) })} </>;
}

import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import type { Report } from '../types';
import type { ResponseAddress } from './address';
import { FigureCard, Say } from './FigureCard';
import { KeptCourse } from './KeptCourse';
import { behind } from './links';
import { SharesPlot } from './SharesPlot';
import { percent, ShareValues } from './ShareValues';
import { useChangeWords } from './useChangeWords';

/** How many of the promises that came due were kept, of each kind. */
export function PromisesCard({ report, about }: { report: Report; about: ResponseAddress }) {
  const { t } = useTranslation('supervise');
  const changes = useChangeWords(report.period.unit);
  const { kept, tickets, kinds, weeks } = report.promises;
  const title = t('figure.PROMISES');
  const broken = (kept.all ?? 0) - (kept.part ?? 0);
  const shares = kinds.map(({ kind, kept: figure }) => ({
    name: kind,
    label: t(`promise.${kind}`),
    counted:
      figure.all == null ? t('few') : t('partOfAll', { part: figure.part ?? 0, all: figure.all }),
    share: figure.share ?? null,
    low: figure.low ?? null,
    high: figure.high ?? null,
    before: figure.shareBefore ?? null,
  }));
  const read = shares.map((share) =>
    share.share === null
      ? `${share.label}: ${share.counted}`
      : `${share.label}: ${percent(share.share)} %`,
  );
  return (
    <FigureCard
      about={about}
      figure="PROMISES"
      title={title}
      tickets={kept.all == null ? t('few') : t('onTickets', { count: tickets })}
    >
      <ShareValues
        figure={kept}
        href={behind(about, 'PROMISES', 'KEPT')}
        what={t('promises.kept')}
        before={changes.before}
      />
      <div>
        {kept.all != null && (
          <SharesPlot
            shares={shares}
            title={t('plot.shares', { title, counted: read.join(', ') })}
            ends={['0 %', '100 %']}
          />
        )}
        {weeks.some((week) => week.share != null) && <KeptCourse weeks={weeks} about={about} />}
      </div>
      <Say>
        {broken > 0 && kept.part != null && (
          <>
            <Link href={behind(about, 'PROMISES', 'BROKEN')} look="text">
              {t('promises.broken', { count: broken })}
            </Link>{' '}
          </>
        )}
        {kept.low != null && kept.high != null && (
          <>{t('share.between', { low: percent(kept.low), high: percent(kept.high) })} </>
        )}
        {changes.share(kept.change)}
      </Say>
    </FigureCard>
  );
}

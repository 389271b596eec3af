import { useTranslation } from 'react-i18next';
import { Factor } from '@/ui/Meter';
import css from './case/case.module.css';
import { LevelWord } from './LevelWord';
import type { CaseDetail, Rating } from './types';

interface RatingFactsProps {
  file: CaseDetail;
  rating: Rating;
  /** The two sides are titled below a sheet, or stand by themselves. */
  heading?: 'h2' | 'h3';
}

/** The eight factors with their sentences, and what they come to. */
export function RatingFacts({ file, rating, heading = 'h3' }: RatingFactsProps) {
  const { t } = useTranslation('exceptions');
  return (
    <>
      <div className={css.rate}>
        <Side
          heading={heading}
          title={t('risk.likelihood')}
          value={rating.likelihood}
          factors={rating.factors.filter(({ axis }) => axis === 'LIKELIHOOD')}
        />
        <Side
          heading={heading}
          title={t('risk.impact')}
          value={rating.impact}
          factors={rating.factors.filter(({ axis }) => axis === 'IMPACT')}
        />
      </div>
      <div className={css.verdict} data-level={rating.residualNow}>
        <LevelWord level={rating.residualNow} today />
        {rating.residualOnceMet !== rating.residualNow && (
          <b>{t('risk.onceMet', { level: t(`levelWord.${rating.residualOnceMet}`) })}</b>
        )}
        <span>{rating.rationale}</span>
        {file.maxDays != null && <span>{t('risk.maxDays', { count: file.maxDays })}</span>}
        <small>
          {t('risk.inherent', { level: t(`levelWord.${rating.inherent}`) })} {t('risk.how')}{' '}
          {t(`risk.bounds.${boundOf(rating)}`, { floor: t(`levelWord.${rating.floor}`) })}
        </small>
      </div>
    </>
  );
}

const levels: readonly Rating['inherent'][] = ['LOW', 'MODERATE', 'HIGH', 'CRITICAL'];

/** What keeps the level from being lower still, as far as it does. */
function boundOf({ inherent, residualOnceMet, floor }: Rating): 'floor' | 'oneLevel' | 'none' {
  if (residualOnceMet === floor && floor !== 'LOW') return 'floor';
  const lower = levels.indexOf(residualOnceMet) === levels.indexOf(inherent) - 1;
  return lower ? 'oneLevel' : 'none';
}

interface SideProps {
  heading: 'h2' | 'h3';
  title: string;
  value: number;
  factors: Rating['factors'];
}

function Side({ heading: Heading, title, value, factors }: SideProps) {
  const { t } = useTranslation('exceptions');
  return (
    <div>
      <Heading>
        {title} <span className={css.number}>{t('risk.of5', { value })}</span>
      </Heading>
      {factors.map((factor) => (
        <Factor key={factor.factor} title={factor.label} value={factor.counts}>
          {[factor.sentence ?? t('risk.unknown'), factor.note].filter(Boolean).join(' · ')}
        </Factor>
      ))}
    </div>
  );
}

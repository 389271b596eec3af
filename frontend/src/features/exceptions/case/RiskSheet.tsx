import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { FoldingSheet } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { LevelWord } from '../LevelWord';
import { RatingFacts } from '../RatingFacts';
import { barred } from './barred';
import css from './case.module.css';
import { RatingForm } from './RatingForm';
import type { SheetProps } from './sheet';

/** How risky it is: today, and once everything is proven that comes before the start. */
export function RiskSheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  const [rating, setRating] = useState(false);
  const { may, reason } = barred(file, 'RATE');
  return (
    <FoldingSheet
      {...fold}
      title={t('risk.title')}
      summary={
        file.rating == null ? t('risk.notRated') : <LevelWord level={file.rating.residualNow} />
      }
      aside={
        file.rating != null && (
          <span className={css.beside}>
            {t('risk.ratedBy', { name: file.rating.ratedBy.name })}
            <WhenTime at={file.rating.ratedAt} />
          </span>
        )
      }
    >
      {file.rating == null ? (
        !rating && <p className={css.beside}>{t('risk.explanation')}</p>
      ) : (
        <RatingFacts file={file} rating={file.rating} />
      )}
      {rating && <RatingForm file={file} onDone={() => setRating(false)} />}
      {!rating && (may || reason !== undefined) && (
        <div className={css.form}>
          <div>
            <ReasonedButton size="small" reason={reason} onClick={() => setRating(true)}>
              {file.rating == null ? t('risk.rate') : t('risk.again')}
            </ReasonedButton>
          </div>
        </div>
      )}
    </FoldingSheet>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import type { ShareFigure } from '../types';
import { Beside, Values } from './FigureCard';
import css from './response.module.css';

interface ShareValuesProps {
  figure: ShareFigure;
  /** Where those that are counted are listed. */
  href: string;
  /** What is counted, such as "kept". */
  what: string;
  /** Such as "the week before". */
  before: string;
}

/** A share with its interval from 20 on, "17 of 18" under that, and nothing under 5. */
export function ShareValues({ figure, href, what, before }: ShareValuesProps) {
  const { t } = useTranslation('supervise');
  if (figure.all == null || figure.part == null) {
    return <p className={css.none}>{t('tooFew')}</p>;
  }
  return (
    <Values>
      <Link href={href} className={css.big}>
        {figure.share == null ? figure.part : percent(figure.share)}
        <small> {figure.share == null ? t('ofAll', { all: figure.all }) : '%'}</small>
      </Link>
      <Beside value={t('partOfAll', { part: figure.part, all: figure.all })}>{what}</Beside>
      {figure.shareBefore != null && (
        <Beside value={`${percent(figure.shareBefore)} %`} quiet>
          {before}
        </Beside>
      )}
    </Values>
  );
}

export function percent(share: number): number {
  return Math.round(share * 100);
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import type { CallFigure, Figure, Quantile, Report, WaitFigure } from '../types';
import type { ResponseAddress } from './address';
import { BigSpan, useSpanWords } from './BigSpan';
import { Beside, FigureCard, Say, Values } from './FigureCard';
import { behind } from './links';
import css from './response.module.css';
import type { SpanIn } from './span';
import { useChangeWords } from './useChangeWords';
import { WaitPlot } from './WaitPlot';

interface WaitCardProps {
  report: Report;
  about: ResponseAddress;
  figure: Figure | CallFigure;
  waits: WaitFigure;
  title: string;
  /** One more sentence. */
  also?: ReactNode;
  wide?: boolean;
  /** In which time, where it is not that of the page. */
  time?: SpanIn;
  /** What is counted, where it is no tickets. */
  counted?: string;
}

/** A wait: half, nine in ten, the period before, how it is spread, and what changed. */
export function WaitCard(props: WaitCardProps) {
  const { report, about, figure, waits, title, also, wide = false, time = report.time } = props;
  const { t } = useTranslation('supervise');
  const changes = useChangeWords(report.period.unit);
  const span = useSpanWords(time);
  return (
    <FigureCard
      about={about}
      figure={figure}
      title={title}
      wide={wide}
      tickets={
        waits.tickets == null ? t('few') : (props.counted ?? t('tickets', { count: waits.tickets }))
      }
    >
      {waits.shown === 'ALL' ? (
        <>
          <WaitValues {...props} />
          <WaitPlot figure={waits} time={time} title={title} wide={wide} />
        </>
      ) : (
        <Counts {...props} />
      )}
      <Say>
        {waits.median?.low != null && (
          <>
            {waits.median.high == null
              ? t('wait.atLeast', { low: span(waits.median.low) })
              : t('wait.between', {
                  low: span(waits.median.low),
                  high: span(waits.median.high),
                })}{' '}
          </>
        )}
        {changes.wait(waits.change, span)}{' '}
        {waits.shown === 'ALL' && (waits.waiting ?? 0) > 0 && (
          <Link href={behind(about, figure, 'WAITING')} look="text">
            {t('wait.without', { count: waits.waiting ?? 0 })}
          </Link>
        )}{' '}
        {also}
      </Say>
    </FigureCard>
  );
}

function WaitValues({ report, about, figure, waits, time = report.time }: WaitCardProps) {
  const { t } = useTranslation('supervise');
  const { before } = useChangeWords(report.period.unit);
  const span = useSpanWords(time);
  const said = (quantile: Quantile | null | undefined) =>
    quantile?.seconds == null ? t('wait.notReached') : span(quantile.seconds);
  return (
    <Values>
      {waits.median?.seconds == null ? (
        <Link href={behind(about, figure)} className={css.big}>
          <small>{t('wait.notReached')}</small>
        </Link>
      ) : (
        <BigSpan seconds={waits.median.seconds} time={time} href={behind(about, figure)} />
      )}
      <Beside value={said(waits.nineInTen)} href={behind(about, figure, 'SLOWEST')}>
        {t('wait.nineInTen')}
      </Beside>
      {waits.medianBefore != null && (
        <Beside value={said(waits.medianBefore)} quiet>
          {t('wait.medianBefore', { before })}
        </Beside>
      )}
    </Values>
  );
}

/** Too few for a median: how many of how many, or nothing at all. */
function Counts({ about, figure, waits }: WaitCardProps) {
  const { t } = useTranslation('supervise');
  if (waits.tickets == null) return <p className={css.none}>{t('tooFew')}</p>;
  return (
    <Values>
      <Link href={behind(about, figure, 'OVER')} className={css.big}>
        {waits.over}
        <small> {t('ofAll', { all: waits.tickets })}</small>
      </Link>
      <Beside value={String(waits.waiting)} href={behind(about, figure, 'WAITING')} quiet>
        {t('wait.waiting')}
      </Beside>
    </Values>
  );
}

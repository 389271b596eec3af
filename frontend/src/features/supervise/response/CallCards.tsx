import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import type { Report, WaitFigure } from '../types';
import type { ResponseAddress } from './address';
import { useSpanWords } from './BigSpan';
import { Beside, FigureCard, Say, Values } from './FigureCard';
import { behind } from './links';
import { Lies } from './ReturnCards';
import css from './response.module.css';
import { percent, ShareValues } from './ShareValues';
import { useChangeWords } from './useChangeWords';
import { WaitCard } from './WaitCard';
import { WaitPlot } from './WaitPlot';

interface CardProps {
  report: Report;
  about: ResponseAddress;
}

/** How many called, and how many of them were answered. */
export function CallsCard({ report, about }: CardProps) {
  const { t } = useTranslation('supervise');
  const changes = useChangeWords(report.period.unit);
  const { calls, callsBefore, answered, hungUpSoon, change } = report.calls;
  return (
    <FigureCard
      about={about}
      figure="CALLS"
      title={t('figure.CALLS')}
      tickets={t('calls.count', { count: calls })}
    >
      <Values>
        <Link href={behind(about, 'CALLS')} className={css.big}>
          {calls}
        </Link>
        {answered.part != null && answered.all != null && (
          <Beside
            value={
              answered.share == null
                ? t('partOfAll', { part: answered.part, all: answered.all })
                : `${percent(answered.share)} %`
            }
            href={behind(about, 'CALLS', 'ANSWERED')}
          >
            {t('calls.answered')}
          </Beside>
        )}
        <Beside value={String(callsBefore)} quiet>
          {changes.before}
        </Beside>
      </Values>
      <Say>
        {changes.count(change, changes.before)}{' '}
        {hungUpSoon != null && hungUpSoon > 0 && (
          <Link href={behind(about, 'CALLS', 'HUNG_UP_SOON')} look="text">
            {t('calls.hungUpSoon', { count: hungUpSoon })}
          </Link>
        )}{' '}
        {about.kind !== undefined && t('calls.everyKind')}
      </Say>
    </FigureCard>
  );
}

/** How long those who were answered waited for it. */
export function SpeedCard({ report, about }: CardProps) {
  const { t } = useTranslation('supervise');
  const { speedOfAnswer } = report.calls;
  return (
    <WaitCard
      report={report}
      about={about}
      figure="SPEED_OF_ANSWER"
      waits={speedOfAnswer}
      title={t('figure.SPEED_OF_ANSWER')}
      time="RINGING"
      counted={t('calls.count', { count: speedOfAnswer.tickets ?? 0 })}
      also={t('calls.byTheClock')}
    />
  );
}

/** How many were not answered, of those who waited long enough. */
export function LostCallsCard({ report, about }: CardProps) {
  const { t } = useTranslation('supervise');
  const changes = useChangeWords(report.period.unit);
  const { abandonment } = report.calls;
  return (
    <FigureCard
      about={about}
      figure="ABANDONMENT"
      title={t('figure.ABANDONMENT')}
      tickets={abandonment.all == null ? t('few') : t('calls.count', { count: abandonment.all })}
    >
      <ShareValues
        figure={abandonment}
        href={behind(about, 'ABANDONMENT', 'NOT_ANSWERED')}
        what={t('calls.lost')}
        before={changes.before}
      />
      <Say>
        <Lies low={abandonment.low} high={abandonment.high} />
        {changes.share(abandonment.change)} {t('calls.lostOf')}
      </Say>
    </FigureCard>
  );
}

/** How many rings rang out, of all phones together: never of one person's. */
export function RingsCard({ report, about }: CardProps) {
  const { t } = useTranslation('supervise');
  const changes = useChangeWords(report.period.unit);
  const { nonResponse } = report.calls;
  return (
    <FigureCard
      about={about}
      figure="NON_RESPONSE"
      title={t('figure.NON_RESPONSE')}
      tickets={nonResponse.all == null ? t('few') : t('calls.rings', { count: nonResponse.all })}
    >
      <ShareValues
        figure={nonResponse}
        href={behind(about, 'NON_RESPONSE', 'RANG_OUT')}
        what={t('calls.rangOut')}
        before={changes.before}
      />
      <Say>
        <Lies low={nonResponse.low} high={nonResponse.high} />
        {changes.share(nonResponse.change)} {t('calls.allPhones')}
      </Say>
    </FigureCard>
  );
}

/** How many were called back by the promised moment, and how long it took. */
export function CallbacksCard({ report, about }: CardProps) {
  const { t } = useTranslation('supervise');
  const changes = useChangeWords(report.period.unit);
  const { callbacksKept: kept, timeToCallBack } = report.calls;
  const title = t('figure.CALLBACKS');
  return (
    <FigureCard
      about={about}
      figure="CALLBACKS"
      title={title}
      wide
      tickets={kept.all == null ? t('few') : t('calls.owed', { count: kept.all })}
    >
      <ShareValues
        figure={kept}
        href={behind(about, 'CALLBACKS', 'KEPT')}
        what={t('calls.kept')}
        before={changes.before}
      />
      {timeToCallBack.bars.length > 0 && (
        <WaitPlot figure={timeToCallBack} time={report.time} title={t('calls.time')} wide />
      )}
      <Say>
        {kept.all != null && kept.part != null && kept.all > kept.part && (
          <>
            <Link href={behind(about, 'CALLBACKS', 'BROKEN')} look="text">
              {t('calls.broken', { count: kept.all - kept.part })}
            </Link>{' '}
          </>
        )}
        <Lies low={kept.low} high={kept.high} />
        {changes.share(kept.change)} <TimeToCallBack report={report} waits={timeToCallBack} />
      </Say>
    </FigureCard>
  );
}

function TimeToCallBack({ report, waits }: { report: Report; waits: WaitFigure }) {
  const { t } = useTranslation('supervise');
  const { before } = useChangeWords(report.period.unit);
  const span = useSpanWords(report.time);
  if (waits.median == null) return null;
  const said = (seconds: number | null | undefined) =>
    seconds == null ? t('wait.notReached') : span(seconds);
  return (
    <>
      {t('calls.within', {
        median: said(waits.median.seconds),
        nineInTen: said(waits.nineInTen?.seconds),
      })}{' '}
      {waits.medianBefore != null &&
        t('calls.withinBefore', { median: said(waits.medianBefore.seconds), before })}
    </>
  );
}

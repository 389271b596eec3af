import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './fairness.module.css';
import { percent } from './times';
import type { RateFigure, WorkNumbers } from './types';

/** One figure with a sentence under it. */
export function Tile({ figure, beside, children }: TileProps) {
  return (
    <div className={css.tile}>
      <b>
        {figure}
        {beside !== undefined && <small> {beside}</small>}
      </b>
      <p>{children}</p>
    </div>
  );
}

interface TileProps {
  figure: ReactNode;
  beside?: ReactNode;
  children: ReactNode;
}

/** Counts, from twenty on with the bounds of their share; of fewer than five nothing. */
export function RateTile({ rate, children }: { rate: RateFigure; children: ReactNode }) {
  const { t } = useTranslation('fairness');
  if (rate.all == null || rate.part == null) {
    return (
      <Tile figure="–">
        {children} <br /> {t('few')}
      </Tile>
    );
  }
  return (
    <Tile figure={rate.part} beside={t('ofAll', { all: rate.all })}>
      {children}
      {rate.low != null && rate.high != null && (
        <>
          <br />
          {t('between', { low: percent(rate.low), high: percent(rate.high) })}
        </>
      )}
    </Tile>
  );
}

/** The numbers of one analyst or a team; of one with those of the team beside them. */
export function NumbersTiles({ numbers, team }: { numbers: WorkNumbers; team?: WorkNumbers }) {
  const { t } = useTranslation('fairness');
  const hard = numbers.neededSecond;
  const share = (rate: RateFigure) =>
    rate.share == null ? t('tooFewToCompare') : `${percent(rate.share)} %`;
  return (
    <div className={css.tiles}>
      <RateTile rate={numbers.inOrder}>{t('tile.inOrder')}</RateTile>
      <RateTile rate={numbers.turnedAway}>
        <PassedWords numbers={numbers} />
      </RateTile>
      <RateTile rate={numbers.rangOut}>{t('tile.rangOut')}</RateTile>
      {hard.share == null ? (
        <RateTile rate={hard}>{t('tile.second')}</RateTile>
      ) : (
        <Tile figure={percent(hard.share)} beside="%">
          {t('tile.second')}
          {team !== undefined && (
            <>
              {' '}
              {t('tile.inTeam', {
                second: share(team.neededSecond),
                urgent: share(numbers.urgent),
                urgentTeam: share(team.urgent),
              })}
            </>
          )}
        </Tile>
      )}
    </div>
  );
}

function PassedWords({ numbers }: { numbers: WorkNumbers }) {
  const { t } = useTranslation('fairness');
  const parts = numbers.passedFor.map(({ reason, times }) =>
    t('timesReason', { times, reason: t(`reason.${passReason(reason)}`) }),
  );
  if (numbers.timedOut > 0) parts.push(t('timedOut', { count: numbers.timedOut }));
  return (
    <>
      {parts.length === 0 ? t('tile.passed') : t('tile.passedFor', { reasons: parts.join(', ') })}
    </>
  );
}

const passReasons = [
  'NEEDS_ANOTHER_SKILL',
  'CONFLICT_OF_INTEREST',
  'NEEDS_SUPPORT',
  'GOING_OFF_SHIFT',
] as const;

/** A reason that this page has no word for is another one. */
export function passReason(reason: string) {
  return passReasons.find((known) => known === reason) ?? 'OTHER';
}

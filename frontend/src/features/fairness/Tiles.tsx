import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import css from './fairness.module.css';
import { percent } from './times';
import type { RateFigure, WorkFigure, WorkNumbers } from './types';

/** One figure with a sentence under it; one's own opens what it counts. */
export function Tile({ figure, beside, opens, children }: TileProps) {
  const { t } = useTranslation('fairness');
  const value = (
    <>
      {figure}
      {beside !== undefined && <small> {beside}</small>}
    </>
  );
  return (
    <div className={css.tile}>
      <b>
        {opens === undefined ? (
          value
        ) : (
          <Link href={paths.fairnessOwn(opens)} className={css.opens}>
            {value}
            <span className="sr"> {t(`ownWork.${opens}.title`)}</span>
          </Link>
        )}
      </b>
      <p>{children}</p>
    </div>
  );
}

interface TileProps {
  figure: ReactNode;
  beside?: ReactNode;
  opens?: WorkFigure | undefined;
  children: ReactNode;
}

/** Counts, from twenty on with the bounds of their share; of fewer than five nothing. */
export function RateTile({ rate, opens, children }: RateTileProps) {
  const { t } = useTranslation('fairness');
  if (rate.all == null || rate.part == null) {
    return (
      <Tile figure="–">
        {children} <br /> {t('few')}
      </Tile>
    );
  }
  return (
    <Tile figure={rate.part} beside={t('ofAll', { all: rate.all })} opens={opens}>
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

interface RateTileProps {
  rate: RateFigure;
  opens?: WorkFigure | undefined;
  children: ReactNode;
}

interface NumbersTilesProps {
  numbers: WorkNumbers;
  team?: WorkNumbers;
  /** Whether they are one's own. */
  own?: boolean;
}

/** The numbers of one analyst or a team; of one with those of the team beside them. */
export function NumbersTiles({ numbers, team, own = false }: NumbersTilesProps) {
  const { t } = useTranslation('fairness');
  const opens = (figure: WorkFigure) => (own ? figure : undefined);
  const hard = numbers.neededSecond;
  const share = (rate: RateFigure) =>
    rate.share == null ? t('tooFewToCompare') : `${percent(rate.share)} %`;
  return (
    <div className={css.tiles}>
      <RateTile rate={numbers.inOrder} opens={opens('IN_ORDER')}>
        {t('tile.inOrder')}
      </RateTile>
      <RateTile rate={numbers.turnedAway} opens={opens('TURNED_AWAY')}>
        <PassedWords numbers={numbers} />
      </RateTile>
      <RateTile rate={numbers.rangOut} opens={opens('RANG_OUT')}>
        {t('tile.rangOut')}
      </RateTile>
      {hard.share == null ? (
        <RateTile rate={hard} opens={opens('NEEDED_SECOND')}>
          {t('tile.second')}
        </RateTile>
      ) : (
        <Tile figure={percent(hard.share)} beside="%" opens={opens('NEEDED_SECOND')}>
          {t('tile.second')}
          {team !== undefined && (
            <>
              {' '}
              <Trans
                t={t}
                i18nKey="tile.inTeam"
                values={{
                  second: share(team.neededSecond),
                  urgent: share(numbers.urgent),
                  urgentTeam: share(team.urgent),
                }}
                components={{
                  open: own ? <Link look="text" href={paths.fairnessOwn('URGENT')} /> : <span />,
                }}
              />
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

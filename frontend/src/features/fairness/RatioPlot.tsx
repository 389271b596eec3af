import { useTranslation } from 'react-i18next';
import { localeOf } from '@/lib/time';
import css from './fairness.module.css';
import { along, timesWords } from './times';

const left = 20;
const right = 580;
const scale = [
  ['half', 0.5],
  ['same', 1],
  ['twice', 2],
  ['four', 4],
] as const;

interface RatioPlotProps {
  times: number;
  low: number | null;
  high: number | null;
  /** Where nine in ten people lie. */
  usual: readonly [number, number] | null;
}

/** How many times as long, with its interval, beside where nine in ten people lie. */
export function RatioPlot({ times, low, high, usual }: RatioPlotProps) {
  const { t, i18n } = useTranslation('fairness');
  const words = (one: number) => timesWords(one, localeOf(i18n.language));
  const x = (one: number) => left + along(one) * (right - left);
  const interval = {
    times: words(times),
    low: low === null ? t('plot.open') : words(low),
    high: high === null ? t('plot.open') : words(high),
  };
  const label = t('plot.times', interval);
  // The words of the two stand on one line, so those of the finding keep clear of the usual ones.
  const at = Math.min(500, Math.max(usual === null ? 90 : x(usual[1]) + 90, x(times)));
  return (
    <svg
      className={css.plot}
      viewBox="0 0 600 84"
      role="img"
      aria-label={t('plot.title', interval)}
    >
      <title>{t('plot.title', interval)}</title>
      {scale.map(([name, value]) => (
        <g key={name}>
          <path className={css.axis} d={`M${x(value)} 26V58`} />
          <text x={x(value)} y={76} textAnchor="middle">
            {t(`plot.${name}`)}
          </text>
        </g>
      ))}
      {usual !== null && (
        <>
          <rect
            className={css.usual}
            x={x(usual[0])}
            y={34}
            width={Math.max(2, x(usual[1]) - x(usual[0]))}
            height={16}
            rx={8}
          />
          <text x={(x(usual[0]) + x(usual[1])) / 2} y={20} textAnchor="middle">
            {t('plot.usual')}
          </text>
        </>
      )}
      <path className={css.interval} d={`M${x(low ?? 0.01)} 42H${x(high ?? 100)}`} />
      <circle className={css.dot} cx={x(times)} cy={42} r={8} />
      <text className={css.found} x={at} y={20} textAnchor="middle">
        {label}
      </text>
    </svg>
  );
}

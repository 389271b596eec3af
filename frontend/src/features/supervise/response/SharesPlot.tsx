import css from './response.module.css';

const left = 104;
const right = 262;
const rowHeight = 31;

export interface Share {
  name: string;
  label: string;
  /** The number behind it, in words. */
  counted: string;
  share: number | null;
  low: number | null;
  high: number | null;
  before: number | null;
}

interface SharesPlotProps {
  shares: readonly Share[];
  title: string;
  ends: readonly [string, string];
}

/** Shares under each other, each as a dot within its interval; a ring where it stood before. */
export function SharesPlot({ shares, title, ends }: SharesPlotProps) {
  const x = (share: number) => left + share * (right - left);
  const bottom = shares.length * rowHeight + 4;
  return (
    <svg className={css.plot} viewBox={`0 0 300 ${bottom + 20}`} role="img" aria-label={title}>
      <title>{title}</title>
      {shares.map((share, index) => {
        const y = index * rowHeight + 14;
        return (
          <g key={share.name}>
            <text x={0} y={y} className={css.row}>
              {share.label}
            </text>
            <text x={0} y={y + 13}>
              {share.counted}
            </text>
            {share.share !== null && share.low !== null && share.high !== null && (
              <>
                <path className={css.interval} d={`M${x(share.low)} ${y}H${x(share.high)}`} />
                {share.before !== null && (
                  <circle cx={x(share.before)} cy={y} r={4} className={css.ring} />
                )}
                <circle cx={x(share.share)} cy={y} r={5} className={css.dot} />
              </>
            )}
          </g>
        );
      })}
      <path className={css.axis} d={`M${left} ${bottom}H${right}`} />
      <text x={left} y={bottom + 15} textAnchor="middle">
        {ends[0]}
      </text>
      <text x={right} y={bottom + 15} textAnchor="middle">
        {ends[1]}
      </text>
    </svg>
  );
}

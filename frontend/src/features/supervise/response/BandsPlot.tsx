import css from './response.module.css';

const ground = 78;
const height = 56;
const width = 300;

export interface Band {
  name: string;
  count: number;
  before: number;
  /** Not as it should be. */
  late?: boolean;
}

/** A few counts beside each other, each with its number; a short line where it stood before. What they are stands under it, as links. */
export function BandsPlot({ bands, title }: { bands: readonly Band[]; title: string }) {
  const step = width / Math.max(1, bands.length);
  const most = Math.max(1, ...bands.map((band) => Math.max(band.count, band.before)));
  const y = (count: number) => ground - (count / most) * height;
  return (
    <svg className={css.plot} viewBox={`0 0 ${width} 80`} role="img" aria-label={title}>
      <title>{title}</title>
      {bands.map((band, index) => (
        <g key={band.name}>
          <rect
            x={index * step + 2}
            y={y(band.count)}
            width={step - 4}
            height={ground - y(band.count)}
            rx={2}
            className={css.bar}
            data-late={(band.late && band.count > 0) || undefined}
          />
          <path className={css.before} d={`M${index * step + 2} ${y(band.before)}h${step - 4}`} />
          <text
            x={(index + 0.5) * step}
            y={y(Math.max(band.count, band.before)) - 5}
            textAnchor="middle"
          >
            {band.count}
          </text>
        </g>
      ))}
      <path className={css.axis} d={`M0 ${ground + 0.5}H${width}`} />
    </svg>
  );
}

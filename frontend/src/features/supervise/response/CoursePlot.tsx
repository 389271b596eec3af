import css from './response.module.css';

const top = 12;
const ground = 70;
const width = 300;

interface CoursePlotProps {
  /** Shares of one, the last one being what the figure says; null where there are too few for one. */
  shares: readonly (number | null)[];
  title: string;
}

/** How a share went from week to week; the line is broken where there was too little to say. What the weeks are stands under it, as links. */
export function CoursePlot({ shares, title }: CoursePlotProps) {
  const step = width / Math.max(1, shares.length);
  const known = shares.filter((share) => share !== null);
  const low = Math.max(0, Math.floor((Math.min(...known, 1) - 0.05) * 10) / 10);
  const x = (index: number) => (index + 0.5) * step;
  const y = (share: number) => ground - ((share - low) / (1 - low)) * (ground - top);
  const points = shares.flatMap((share, index) => (share === null ? [] : [{ share, index }]));
  const line = points
    .map(
      ({ share, index }, place) =>
        `${place > 0 && points[place - 1]?.index === index - 1 ? 'L' : 'M'}${x(index)} ${y(share)}`,
    )
    .join('');
  return (
    <svg className={css.plot} viewBox={`0 0 ${width} 80`} role="img" aria-label={title}>
      <title>{title}</title>
      <path className={css.before} d={`M0 ${top}H${width}`} />
      <text x={0} y={top - 4}>
        100 %
      </text>
      <text x={0} y={ground + 6.5}>
        {Math.round(low * 100)} %
      </text>
      <path className={css.course} d={line} />
      {points.map(({ share, index }) => (
        <circle
          key={index}
          cx={x(index)}
          cy={y(share)}
          r={index === shares.length - 1 ? 4.5 : 2.5}
          className={css.dot}
        />
      ))}
      <path className={css.axis} d={`M0 ${ground + 8.5}H${width}`} />
    </svg>
  );
}

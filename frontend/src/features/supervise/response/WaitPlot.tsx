import { useTranslation } from 'react-i18next';
import type { WaitFigure } from '../types';
import { useSpanWords } from './BigSpan';
import css from './response.module.css';
import type { SpanIn } from './span';

interface WaitPlotProps {
  figure: WaitFigure;
  time: SpanIn;
  /** What waited, for those who cannot see it. */
  title: string;
  wide?: boolean;
}

/** How the waits are spread: bars for this period, a dotted line for the one before. */
export function WaitPlot({ figure, time, title, wide = false }: WaitPlotProps) {
  const { t } = useTranslation('supervise');
  const span = useSpanWords(time);
  const { bars } = figure;
  const width = wide ? 640 : 300;
  const ground = wide ? 248 : 80;
  const height = ground - 16;
  const step = width / bars.length;
  const most = Math.max(1, ...bars.map((bar) => Math.max(bar.tickets, bar.before)));
  const y = (tickets: number) => ground - (tickets / most) * height;
  const length = bars.at(1)?.from ?? 1;
  const x = (seconds: number) => Math.min(width - 1, (seconds / length) * step);
  const before = bars.map((bar, index) => `${(index + 0.5) * step} ${y(bar.before)}`).join('L');
  const ticks = wide ? [4, 8] : [8];
  const counted = bars
    .filter((bar) => bar.tickets > 0)
    .map((bar) =>
      bar.until == null
        ? t('plot.over', { count: bar.tickets, from: span(bar.from) })
        : t('plot.under', { count: bar.tickets, until: span(bar.until) }),
    );
  return (
    <svg
      className={css.plot}
      viewBox={`0 0 ${width} ${ground + 16}`}
      role="img"
      aria-label={t('plot.waits', { title, counted: counted.join(', ') })}
    >
      <title>{title}</title>
      {bars.map((bar, index) => (
        <rect
          key={bar.from}
          x={index * step + 1}
          y={y(bar.tickets)}
          width={step - 2}
          height={ground - y(bar.tickets)}
          rx={1.5}
          className={css.bar}
        />
      ))}
      {bars.some((bar) => bar.before > 0) && <path className={css.before} d={`M${before}`} />}
      <path className={css.axis} d={`M0 ${ground + 0.5}H${width}`} />
      <Mark
        at={figure.median?.seconds}
        x={x}
        width={width}
        ground={ground}
        look={css.median}
        word={t('plot.half')}
      />
      <Mark
        at={figure.nineInTen?.seconds}
        x={x}
        width={width}
        ground={ground}
        look={css.nine}
        word={t('plot.nineInTen')}
      />
      <text x={0} y={ground + 14}>
        0
      </text>
      {ticks.map((tick) => (
        <text key={tick} x={tick * step} y={ground + 14} textAnchor="middle">
          {span(tick * length)}
        </text>
      ))}
      <text x={width} y={ground + 14} textAnchor="end">
        {t('plot.andMore', { from: span((bars.length - 1) * length) })}
      </text>
    </svg>
  );
}

interface MarkProps {
  at: number | null | undefined;
  x: (seconds: number) => number;
  width: number;
  ground: number;
  look: string | undefined;
  word: string;
}

function Mark({ at, x, width, ground, look, word }: MarkProps) {
  if (at == null) return null;
  const left = x(at);
  const roomy = left < width - 60;
  return (
    <>
      <path className={look} d={`M${left} 3V${ground}`} />
      <text x={roomy ? left + 5 : left - 5} y={10} textAnchor={roomy ? 'start' : 'end'}>
        {word}
      </text>
    </>
  );
}

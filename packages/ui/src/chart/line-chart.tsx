import {
  type Block,
  spreadApart,
  stretchesOf,
  ticksUpTo,
  unbrokenRuns,
  wrapWords,
} from '@kraften/domain/chart-geometry';
import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import css from './chart.module.css';

export type ChartLine = { readonly label: string; readonly points: readonly ChartPoint[] };
export type ChartPoint = {
  readonly x: number;
  /** Null is no value: the line breaks. */
  readonly y: number | null;
  /** 95 % interval. */
  readonly interval?: readonly [number, number] | null;
  /** The value in words, shown when one points at it. */
  readonly text?: string;
  /** A value of another kind than the rest: another mark, and a dotted line to it. */
  readonly other?: boolean;
};
export type ChartTick = { readonly at: number; readonly label: string };

type LineChartProps = {
  readonly title: string;
  /** The chart in a sentence or two, for those who can't see it. */
  readonly summary: string;
  readonly lines: readonly ChartLine[];
  readonly xTicks: readonly ChartTick[];
  readonly formatY: (value: number) => string;
  /** Top of the vertical axis, where it isn't the greatest value. */
  readonly yMax?: number;
  /** Stands above the vertical axis, where its numbers don't say it. */
  readonly yUnit?: string;
  /** Writes the value at each point; for a chart of one line. */
  readonly valueAt?: (value: number) => string;
  /** How an interval is drawn: a band along the line, or a whisker at each point. */
  readonly intervals: 'band' | 'whiskers';
};

const height = 304;
/** Widths on average in the chart's type: of a letter, and of a figure, all of which are as wide. */
const characterWidth = 7.3;
const figureWidth = 8.9;

/** A line chart in plain SVG, as wide as its place. Every line is named where it ends. */
export function LineChart(props: LineChartProps) {
  const { lines, xTicks, title, summary, formatY, yUnit, valueAt, intervals } = props;
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const id = useId();
  const width = measured > 0 ? measured : 640;
  const named = lines.map((line) => ({ ...line, words: wrapWords(line.label, width < 480 ? 13 : 24) }));

  const values = lines.flatMap(({ points }) => points.flatMap(({ y, interval }) => [y ?? 0, interval?.[1] ?? 0]));
  const yTicks = ticksUpTo(props.yMax ?? Math.max(...values));
  const yTop = yTicks.at(-1) ?? 1;
  const left = 12 + Math.max(...yTicks.map((tick) => formatY(tick).length)) * figureWidth;
  const nameWidth =
    lines.length === 1
      ? 12
      : Math.max(...named.flatMap(({ words }) => words.map((word) => word.length))) * characterWidth;
  const right = width - 16 - nameWidth;
  const top = yUnit === undefined ? 24 : 36;
  const bottom = height - 32;
  const xs = xTicks.map(({ at }) => at);
  const [xFrom, xTo] = [Math.min(...xs), Math.max(...xs)];
  const inset = intervals === 'whiskers' ? 24 : 0;
  const x = (value: number) =>
    xFrom === xTo ? (left + right) / 2 : left + inset + ((value - xFrom) / (xTo - xFrom)) * (right - left - 2 * inset);
  const y = (value: number) => bottom - (value / yTop) * (bottom - top);

  const names = spreadApart(
    named.flatMap((line): Block[] => nameBlock(line, y)),
    top - 12,
    bottom + 12,
  );
  const shownTicks = thinOut(xTicks, x);
  const written = valueAt
    ? lines.flatMap(({ points }) =>
        points.flatMap(({ x: at, y: value }) => (value === null ? [] : [{ at, label: valueAt(value) }])),
      )
    : [];
  const hasRoom = new Set(thinOut(written, x).map(({ at }) => at));

  return (
    <div ref={ref}>
      <svg
        className={css['chart']}
        width="100%"
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{summary}</desc>
        {yUnit !== undefined && (
          <text className={css['tick']} x={0} y={12}>
            {yUnit}
          </text>
        )}
        {yTicks.map((tick) => (
          <g key={tick}>
            <line className={tick === 0 ? css['axis'] : css['grid']} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text className={css['tick']} x={left - 8} y={y(tick) + 4} textAnchor="end">
              {formatY(tick)}
            </text>
          </g>
        ))}
        {shownTicks.map((tick) => (
          <text key={tick.at} className={css['tick']} x={x(tick.at)} y={bottom + 22} textAnchor="middle">
            {tick.label}
          </text>
        ))}
        {named.map((line, index) => (
          <g key={line.label} data-line={index + 1} className={css['series']}>
            {intervals === 'band' ? (
              <Band points={line.points} x={x} y={y} />
            ) : (
              <Whiskers points={line.points} x={x} y={y} />
            )}
            {unbrokenRuns(line.points)
              .flatMap(stretchesOf)
              .map(({ other, points }) => (
                <polyline
                  key={points[0]?.x}
                  className={css['line']}
                  data-other={other}
                  points={points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')}
                />
              ))}
            {line.points.map((point) =>
              point.y === null || (intervals === 'band' && point.x === xFrom) ? null : (
                <g key={point.x}>
                  <Dot x={x(point.x)} y={y(point.y)} point={point} />
                  {valueAt && hasRoom.has(point.x) && (
                    <text className={css['value']} x={x(point.x)} y={y(point.y) - 11} textAnchor="middle">
                      {valueAt(point.y)}
                    </text>
                  )}
                </g>
              ),
            )}
            {lines.length > 1 && (
              <text
                className={css['name']}
                x={right + 12}
                y={(names.get(line.label) ?? 0) - line.words.length * 9 + 14}
              >
                {line.words.map((word, row) => (
                  <tspan key={word} x={right + 12} dy={row === 0 ? 0 : 18}>
                    {word}
                  </tspan>
                ))}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

type Scale = (value: number) => number;
type Marks = { readonly points: readonly ChartPoint[]; readonly x: Scale; readonly y: Scale };

function Dot({ x, y, point: { other, text } }: { readonly x: number; readonly y: number; readonly point: ChartPoint }) {
  const title = text !== undefined && <title>{text}</title>;
  if (!other) {
    return (
      <circle className={css['dot']} cx={x} cy={y} r={4}>
        {title}
      </circle>
    );
  }
  return (
    <path className={css['otherDot']} d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`}>
      {title}
    </path>
  );
}

function Band({ points, x, y }: Marks) {
  const edges = points.map(({ x: at, interval }) => ({ at, y: interval?.[1] ?? null, low: interval?.[0] ?? 0 }));
  return unbrokenRuns(edges)
    .filter((run) => run.length > 1)
    .map((run) => {
      const upper = run.map((edge) => `${x(edge.at)},${y(edge.y)}`);
      const lower = run.toReversed().map((edge) => `${x(edge.at)},${y(edge.low)}`);
      return <polygon key={run[0]?.at} className={css['band']} points={[...upper, ...lower].join(' ')} />;
    });
}

function Whiskers({ points, x, y }: Marks) {
  return points.map(({ x: at, interval }) =>
    interval ? (
      <line key={at} className={css['whisker']} x1={x(at)} x2={x(at)} y1={y(interval[0])} y2={y(interval[1])} />
    ) : null,
  );
}

/** Where a line's name wants to stand: beside its last value. */
function nameBlock(line: ChartLine & { readonly words: readonly string[] }, y: Scale): Block[] {
  const last = line.points.findLast((point) => point.y !== null)?.y;
  return last === null || last === undefined
    ? []
    : [{ id: line.label, middle: y(last), height: line.words.length * 18 + 2 }];
}

/** As many labels beside each other as there is room for, from the last one back. */
function thinOut(ticks: readonly ChartTick[], x: Scale): readonly ChartTick[] {
  const kept: ChartTick[] = [];
  for (const tick of ticks.toReversed()) {
    const next = kept.at(-1);
    const room = next === undefined ? 0 : ((tick.label.length + next.label.length) / 2) * figureWidth + 8;
    if (next === undefined || x(next.at) - x(tick.at) >= room) kept.push(tick);
  }
  return kept;
}

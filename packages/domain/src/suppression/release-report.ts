import type { Sex } from '../concepts/sex/sex';
import {
  type CurvePoint,
  type CurveResult,
  type Hidden,
  type HiddenReason,
  isHidden,
  type MetricResult,
  type ReleasedResult,
} from '../metrics/result';
import type { ReportFigure } from '../reports/compute-report';
import type { DistributionSummary } from '../statistics/distribution-summary';
import { countCells, knownCell, measureCells, missingCell, rowCell, shareCells, tableCells } from './cell-ids';
import { mergeSmall } from './merge-small';
import { type PrintedTables, releaseOf } from './release-of';
import { suppress } from './suppress';

/** A figure that may leave the team. */
export type ReleasedFigure = {
  readonly metricId: string;
  readonly version: number;
  readonly result: ReleasedResult;
};

/**
 * The figures of one report as they may leave the team: small rows merged where rows can be, and what is still small
 * hidden together with all that would give it away in any table of the same release.
 *
 * What rests on counts follows them:
 * - a share and its interval are hidden when either part is;
 * - a mean and a standard deviation stand on at least `threshold` people;
 * - a median is in the end one or two people’s own value, so `threshold` people must lie on each side of it, and as many in
 *   each quarter for the quartiles;
 * - the least and the greatest value are always one person’s, and always hidden;
 * - a mean without the longest is hidden: its difference from the mean is that person’s;
 * - a point of a curve stands when `threshold` people are still followed there, and each way out has been taken by nobody
 *   or by `threshold` people since the point before it.
 *
 * A figure that isn’t known here is hidden whole: a new one must say what it adds up with before it leaves.
 *
 * Two releases that overlap, such as twelve months and six of them, are not safe from each other: release one of them.
 *
 * @param threshold 3–10 people
 */
export function releaseReport(figures: readonly ReportFigure[], threshold: number): readonly ReleasedFigure[] {
  const tables: PrintedTables = new Map(
    figures.flatMap(({ metricId, result }) =>
      result.shape === 'table' ? [[metricId, mergeSmall(result, threshold)] as const] : [],
    ),
  );
  const hiddenCells = suppress(releaseOf(figures, tables), threshold);
  const count = (cell: string | undefined, value: number): number | Hidden =>
    cell === undefined || hiddenCells.has(cell) ? few : value;
  return figures.map(({ metricId, version, result }) => {
    const shown = released({ metricId, result: tables.get(metricId) ?? result }, { count, threshold });
    return { metricId, version, result: { ...shown, threshold } };
  });
}

const few = hidden('few-people');
const reveals = hidden('reveals-few-people');

function hidden(reason: HiddenReason): Hidden {
  return { hidden: reason };
}

const hiddenShare = { numerator: few, denominator: few, rate: reveals, ci95: reveals };

type Rules = {
  /** The count of a cell, unless the cell is hidden or unheard of. */
  readonly count: (cell: string | undefined, value: number) => number | Hidden;
  readonly threshold: number;
};

function released(
  { metricId, result }: Pick<ReportFigure, 'metricId' | 'result'>,
  { count, threshold }: Rules,
): MetricResult<Hidden> {
  switch (result.shape) {
    case 'count':
      return { shape: 'count', value: count(countCells[metricId], result.value) };
    case 'share': {
      const [numeratorCell, denominatorCell] = shareCells[metricId] ?? [];
      const [numerator, denominator] = [
        count(numeratorCell, result.numerator),
        count(denominatorCell, result.denominator),
      ];
      const shows = !isHidden(numerator) && !isHidden(denominator);
      return {
        shape: 'share',
        numerator,
        denominator,
        rate: shows ? result.rate : reveals,
        ci95: shows ? result.ci95 : reveals,
      };
    }
    case 'table': {
      const [population, dimension] = tableCells[metricId] ?? [];
      const cellOf = (code: string) =>
        population === undefined || dimension === undefined ? undefined : rowCell(population, dimension, code);
      const cells = result.cells.map((cell) => ({ code: cell.code, count: count(cellOf(cell.code), cell.count) }));
      return { shape: 'table', dimension: result.dimension, cells };
    }
    case 'distribution': {
      const [population, quantity] = measureCells[metricId] ?? [];
      const summary = (sex: 'all' | Sex): DistributionSummary<Hidden> => {
        const exact = result.groups[sex];
        if (population === undefined || quantity === undefined)
          return releasedSummary(exact, { n: few, missing: few }, threshold);
        const missing =
          quantity === 'throughput' ? exact.missing : count(missingCell(population, quantity, sex), exact.missing);
        return releasedSummary(exact, { n: count(knownCell(population, quantity, sex), exact.n), missing }, threshold);
      };
      return {
        shape: 'distribution',
        groups: { all: summary('all'), female: summary('female'), male: summary('male'), unknown: summary('unknown') },
      };
    }
    case 'crossing':
      return { ...result, cells: result.cells.map((cell) => ({ ...cell, count: few })) };
    case 'shares':
      return { ...result, rows: result.rows.map(({ code }) => ({ code, ...hiddenShare })) };
    case 'money':
      return { ...result, count: few, orePerOne: reveals };
    case 'curve':
      return releasedCurve(result, { count, threshold });
  }
}

type Counts = { readonly n: number | Hidden; readonly missing: number | Hidden };

function releasedSummary(
  exact: DistributionSummary,
  { n, missing }: Counts,
  threshold: number,
): DistributionSummary<Hidden> {
  const from = (people: number, value: number | null): number | null | Hidden => {
    if (n === 0) return value;
    return isHidden(n) || n < people ? reveals : value;
  };
  return {
    n,
    missing,
    mean: from(threshold, exact.mean),
    median: from(2 * threshold, exact.median),
    min: from(Number.POSITIVE_INFINITY, exact.min),
    max: from(Number.POSITIVE_INFINITY, exact.max),
    q1: from(4 * threshold, exact.q1),
    q3: from(4 * threshold, exact.q3),
    standardDeviation: from(threshold, exact.standardDeviation),
  };
}

function releasedCurve({ n, events, medianMonths, at }: CurveResult, { count, threshold }: Rules): CurveResult<Hidden> {
  const [shownN, shownEvents] = [count('followed', n), count('everClosed', events)];
  const shows = !isHidden(shownN) && !isHidden(shownEvents);
  const hasMedian = shows && n >= 2 * threshold && events >= 2 * threshold;
  let before = { results: 0, otherClosings: 0 };
  const points = at.map((point): CurvePoint<Hidden> => {
    const steps = [point.results - before.results, point.otherClosings - before.otherClosings];
    const isSafe = point.followed >= threshold && steps.every((step) => step === 0 || step >= threshold);
    if (n > 0 && !(shows && isSafe)) return hiddenPoint(point.months);
    before = point;
    return { ...point, followed: reveals, results: reveals, otherClosings: reveals };
  });
  return {
    shape: 'curve',
    n: shownN,
    events: shownEvents,
    medianMonths: n === 0 || hasMedian ? medianMonths : reveals,
    at: points,
  };
}

function hiddenPoint(months: number): CurvePoint<Hidden> {
  return {
    months,
    stillEnrolled: reveals,
    stillEnrolledCi95: reveals,
    closedToResult: reveals,
    closedOtherwise: reveals,
    followed: reveals,
    results: reveals,
    otherClosings: reveals,
  };
}

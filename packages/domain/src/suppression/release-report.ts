import type { Sex } from '../concepts/sex/sex';
import { findMetric } from '../metrics/catalogue';
import { crossedTables } from '../metrics/crossings/crossed-tables';
import {
  type CrossingResult,
  type CurvePoint,
  type CurveResult,
  type Hidden,
  type HiddenReason,
  isHidden,
  type MetricResult,
  type OfEvents,
  type ReleasedResult,
} from '../metrics/result';
import type { ReportFigure } from '../reports/compute-report';
import type { DistributionSummary } from '../statistics/distribution-summary';
import type { Share } from '../statistics/share';
import {
  countCells,
  crossedPopulation,
  eventShares,
  knownCell,
  measureCells,
  missingCell,
  moneyCells,
  rowCell,
  shareCells,
  shareRowCells,
  tableCells,
} from './cell-ids';
import { innerCell } from './cross-tables';
import { mergeCrossing } from './merge-crossing';
import { mergeSmall } from './merge-small';
import { type PrintedTables, releaseOf } from './release-of';
import { suppress } from './suppress';
import { type Surroundings, suppressCrossing } from './suppress-crossing';

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
 * - a share and its interval are hidden when either part is; a share of events when they are of fewer than `threshold`
 *   persons, and the share of all such events when one of its parts is hidden;
 * - an amount for each is hidden when the number of them is: they tell each other;
 * - a crossing is merged as the tables beside it, and hides what `suppressCrossing` says;
 * - what one person can have many of, such as work trainings, is hidden when it is of fewer than `threshold` persons;
 * - a mean and a standard deviation stand on at least `threshold` people;
 * - a median is in the end one or two people’s own value, so `threshold` people must lie on each side of it, and as many in
 *   each quarter for the quartiles;
 * - the least and the greatest value are always one person’s, and always hidden;
 * - a mean without the longest is hidden: its difference from the mean is that person’s;
 * - the median of a curve is in whole months, and stands when `threshold` people had closed by the point before it and as many
 *   are followed at the point after it;
 * - a point of a curve stands when `threshold` people are still followed there, and each way out has been taken by nobody
 *   or by `threshold` people since the point before it.
 *
 * A figure that isn’t meant for the association is left out: what is beside it in the next year’s report would say what this
 * one hides. One with no case behind it, such as who came to the meetings, is shown as it is. One that isn’t known here is hidden
 * whole: a new one must say what it adds up with before it leaves.
 *
 * Two releases that overlap, such as twelve months and six of them, are not safe from each other: release one of them.
 *
 * @param threshold 3–10 people
 */
export function releaseReport(figures: readonly ReportFigure[], threshold: number): readonly ReleasedFigure[] {
  const leaving = figures.filter(({ metricId }) => mayLeave(metricId));
  const tables = printedTables(leaving, threshold);
  const release = releaseOf(leaving, tables);
  const hidden = new Set(suppress(release, threshold).keys());
  return releasedWithout(leaving, { tables, surroundings: { release, hidden }, threshold });
}

/** Whether a figure is for any reader outside the team and its steering group, or is unknown here and will be hidden whole. */
function mayLeave(metricId: string): boolean {
  return findMetric(metricId)?.audiences.includes('association') ?? true;
}

/** The tables of some figures as they are printed when they leave. */
export function printedTables(figures: readonly ReportFigure[], threshold: number): PrintedTables {
  return new Map(
    figures.flatMap(({ metricId, result }) =>
      result.shape === 'table' ? [[metricId, mergeSmall(result, threshold)] as const] : [],
    ),
  );
}

/** How figures leave: their tables, which of their cells are hidden, and the threshold that decided it. */
type Leaving = { readonly tables: PrintedTables; readonly surroundings: Surroundings; readonly threshold: number };

/** The figures without what is hidden of them. */
function releasedWithout(
  figures: readonly ReportFigure[],
  { tables, surroundings, threshold }: Leaving,
): readonly ReleasedFigure[] {
  const rules: Rules = {
    count: (cell, value) => (cell === undefined || surroundings.hidden.has(cell) ? few : value),
    crossing: (metricId, result) => {
      const merged = mergedAs(tables, metricId, result);
      const population = crossedPopulation(metricId);
      if (population === undefined) return crossingWithout(merged, () => true);
      const crossing = { population, result: merged };
      const hidden = suppressCrossing(crossing, surroundings, threshold);
      return crossingWithout(merged, (row, column) => hidden.has(innerCell(crossing, row, column)));
    },
    hidesSomeOf: (metricId) => {
      const divided = figures.find((figure) => figure.metricId === metricId)?.result;
      return divided?.shape === 'shares' && divided.rows.some((row) => !isOfMany(row, threshold));
    },
    threshold,
  };
  return figures.map(({ metricId, version, result }) => {
    const shown =
      findMetric(metricId)?.behind === null
        ? result
        : released({ metricId, result: tables.get(metricId) ?? result }, rules);
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
  readonly crossing: (metricId: string, result: CrossingResult) => CrossingResult<Hidden>;
  /** Whether a share of events is hidden among those of another figure. */
  readonly hidesSomeOf: (metricId: string) => boolean;
  readonly threshold: number;
};

function released({ metricId, result }: Pick<ReportFigure, 'metricId' | 'result'>, rules: Rules): MetricResult<Hidden> {
  const { count, threshold } = rules;
  switch (result.shape) {
    case 'count':
      return { shape: 'count', value: count(countCells[metricId], result.value) };
    case 'share': {
      const divided = eventShares[metricId];
      if (divided !== undefined) {
        const isSafe = isOfMany(result, threshold) && (divided === null || !rules.hidesSomeOf(divided));
        return { shape: 'share', ...(isSafe ? shareIn(result) : hiddenShare) };
      }
      const [numerator, denominator] = shareCells[metricId] ?? [];
      return { shape: 'share', ...releasedShare(result, { numerator, denominator }, count) };
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
        const persons = result.persons?.[sex] ?? exact.n;
        if (population === undefined || quantity === undefined)
          return releasedSummary(exact, { n: few, missing: few, persons }, threshold);
        const missing =
          quantity === 'throughput' ? exact.missing : count(missingCell(population, quantity, sex), exact.missing);
        const n = count(knownCell(population, quantity, sex), exact.n);
        return releasedSummary(exact, { n, missing, persons }, threshold);
      };
      return {
        shape: 'distribution',
        groups: { all: summary('all'), female: summary('female'), male: summary('male'), unknown: summary('unknown') },
      };
    }
    case 'crossing':
      return rules.crossing(metricId, result);
    case 'shares': {
      const isOfEvents = eventShares[metricId] !== undefined;
      const rows = result.rows.map((row) => {
        if (isOfEvents) return { code: row.code, ...(isOfMany(row, threshold) ? shareIn(row) : hiddenShare) };
        const [numerator, denominator] = shareRowCells[metricId]?.(row.code) ?? [];
        return { code: row.code, ...releasedShare(row, { numerator, denominator }, count) };
      });
      return { shape: 'shares', dimension: result.dimension, rows };
    }
    case 'money': {
      const shown = count(moneyCells[metricId], result.count);
      return { ...result, count: shown, orePerOne: isHidden(shown) ? reveals : result.orePerOne };
    }
    case 'curve':
      return releasedCurve(result, threshold);
  }
}

/** Whether a share of events is of nobody’s, or of many persons’. */
function isOfMany({ denominator, persons }: Share & OfEvents, threshold: number): boolean {
  return denominator === 0 || (persons !== undefined && persons >= threshold);
}

/** A share as it is, without how many persons it is of. */
function shareIn({ numerator, denominator, rate, ci95 }: Share): Share {
  return { numerator, denominator, rate, ci95 };
}

type ShareCells = { readonly numerator: string | undefined; readonly denominator: string | undefined };

function releasedShare(exact: Share, cells: ShareCells, count: Rules['count']): Share<Hidden> {
  const numerator = count(cells.numerator, exact.numerator);
  const denominator = count(cells.denominator, exact.denominator);
  const shows = !isHidden(numerator) && !isHidden(denominator);
  return { numerator, denominator, rate: shows ? exact.rate : reveals, ci95: shows ? exact.ci95 : reveals };
}

/** A crossing with the rows and columns that the tables of the same population are printed with. */
function mergedAs(tables: PrintedTables, metricId: string, result: CrossingResult): CrossingResult {
  const { rows, columns } = crossedTables[metricId] ?? {};
  return mergeCrossing(result, tables.get(rows?.table ?? '') ?? null, tables.get(columns?.table ?? '') ?? null);
}

/** A crossing with some of its cells hidden. */
export function crossingWithout(
  result: CrossingResult,
  isHiddenCell: (row: string, column: string) => boolean,
): CrossingResult<Hidden> {
  const cells = result.cells.map((cell) => (isHiddenCell(cell.row, cell.column) ? { ...cell, count: few } : cell));
  return { ...result, cells };
}

type Counts = { readonly n: number | Hidden; readonly missing: number | Hidden; readonly persons: number };

function releasedSummary(
  exact: DistributionSummary,
  { n, missing, persons }: Counts,
  threshold: number,
): DistributionSummary<Hidden> {
  const from = (people: number, value: number | null): number | null | Hidden => {
    if (n === 0) return value;
    return isHidden(n) || persons < people ? reveals : value;
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

/** How many it follows is hidden: from one year to the next it grows by just those who were enrolled. */
function releasedCurve({ n, events, medianMonths, at }: CurveResult, threshold: number): CurveResult<Hidden> {
  if (n === 0) return { shape: 'curve', n, events, medianMonths, at };
  let before = { results: 0, otherClosings: 0 };
  const points = at.map((point): CurvePoint<Hidden> => {
    const steps = [point.results - before.results, point.otherClosings - before.otherClosings];
    const isSafe = point.followed >= threshold && steps.every((step) => step === 0 || step >= threshold);
    if (!isSafe) return hiddenPoint(point.months);
    before = point;
    return releasedPoint(point);
  });
  return {
    shape: 'curve',
    n: reveals,
    events: reveals,
    medianMonths: releasedMedian(medianMonths, at, threshold),
    at: points,
  };
}

/** Shown where many have closed by a point before it, and many are still followed at a point after it. */
function releasedMedian(median: number | null, at: readonly CurvePoint[], threshold: number): number | null | Hidden {
  if (median === null) return null;
  const before = at.filter(({ months }) => months <= median).at(-1);
  const after = at.find(({ months }) => months >= median);
  const left = before === undefined ? 0 : before.results + before.otherClosings;
  return left >= threshold && after !== undefined && after.followed >= threshold ? Math.round(median) : reveals;
}

/** In whole percent, so that nobody can find the fractions that it was computed from. */
function releasedPoint({ months, stillEnrolled, stillEnrolledCi95, closedToResult, closedOtherwise }: CurvePoint) {
  const rounded = (share: number) => Math.round(share * 100) / 100;
  return {
    ...hiddenPoint(months),
    stillEnrolled: stillEnrolled === null ? null : rounded(stillEnrolled),
    stillEnrolledCi95:
      stillEnrolledCi95 === null ? null : ([rounded(stillEnrolledCi95[0]), rounded(stillEnrolledCi95[1])] as const),
    closedToResult: closedToResult === null ? null : rounded(closedToResult),
    closedOtherwise: closedOtherwise === null ? null : rounded(closedOtherwise),
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

import { daysBetween } from '../concepts/calendar-date/day-number';
import type { Period } from '../concepts/period/period';
import { findMetric } from '../metrics/catalogue';
import type { DistributionResult, Hidden, MetricResult } from '../metrics/result';
import { compareCounts, compareStocks } from './compare-counts';
import { compareMeans } from './compare-means';
import { compareShares } from './compare-shares';
import type { Comparison } from './comparison';
import { shownInFull } from './shown-in-full';

/** The figures of one period and team, some of whose numbers may be hidden. */
export type PeriodFigures = {
  readonly period: Period;
  readonly figures: readonly {
    readonly metricId: string;
    readonly version: number;
    readonly result: MetricResult<Hidden>;
  }[];
};

export type FigureComparison = { readonly metricId: string; readonly comparison: Comparison };

/**
 * Every count, share and mean of one report beside the same of another: of two periods that share no day, or of two
 * teams. Figures that only one of them has are left out, tables and curves too,
 * and those where a number that the comparison rests on is hidden.
 */
export function compareReports(one: PeriodFigures, other: PeriodFigures): readonly FigureComparison[] {
  const others = new Map(other.figures.map((figure) => [figure.metricId, figure]));
  return one.figures.flatMap((figure) => {
    const counterpart = others.get(figure.metricId);
    if (counterpart === undefined) return [];
    const comparison =
      figure.version === counterpart.version
        ? compared(
            figure.metricId,
            { result: figure.result, period: one.period },
            { result: counterpart.result, period: other.period },
          )
        : otherDefinition;
    return comparison === null ? [] : [{ metricId: figure.metricId, comparison }];
  });
}

type Dated = { readonly result: MetricResult<Hidden>; readonly period: Period };

function compared(metricId: string, one: Dated, other: Dated): Comparison | null {
  const metric = findMetric(metricId);
  const again = metric?.countsAgain ?? true;
  const [result, counterpart] = [one.result, other.result];
  if (result.shape === 'count' && counterpart.shape === 'count') {
    const [count, otherCount] = [shownInFull(result), shownInFull(counterpart)];
    if (count === null || otherCount === null) return null;
    if (again) return compareStocks(count.value, otherCount.value);
    return compareCounts(
      { count: count.value, days: daysIn(one.period) },
      { count: otherCount.value, days: daysIn(other.period) },
    );
  }
  if (result.shape === 'share' && counterpart.shape === 'share') {
    const [part, otherPart] = [shownInFull(result), shownInFull(counterpart)];
    if (part === null || otherPart === null) return null;
    const shares = compareShares(part, otherPart);
    return again ? untested(shares) : shares;
  }
  if (result.shape === 'distribution' && counterpart.shape === 'distribution') {
    const [mean, otherMean] = [shownMean(result), shownMean(counterpart)];
    if (mean === null || otherMean === null) return null;
    const means = compareMeans(mean, otherMean, metric?.unit ?? 'months');
    return again ? untested(means) : means;
  }
  return null;
}

function shownMean({ groups: { all } }: DistributionResult<Hidden>) {
  const { n, mean, standardDeviation } = all;
  return shownInFull({ n, mean, standardDeviation });
}

function untested({ difference }: Comparison): Comparison {
  return {
    difference,
    verdict: 'not-tested',
    p: null,
    ci95: null,
    sentence: 'Samma deltagare kan finnas i båda, så skillnaden prövas inte.',
  };
}

const otherDefinition: Comparison = {
  difference: null,
  verdict: 'not-tested',
  p: null,
  ci95: null,
  sentence: 'Definitionen har ändrats mellan rapporterna, så talen går inte att jämföra.',
};

function daysIn({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

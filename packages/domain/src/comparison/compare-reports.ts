import { daysBetween } from '../concepts/calendar-date/day-number';
import type { Period } from '../concepts/period/period';
import { findMetric } from '../metrics/catalogue';
import type { MetricResult } from '../metrics/result';
import type { ReportFigure } from '../reports/compute-report';
import { compareCounts, compareStocks } from './compare-counts';
import { compareMeans } from './compare-means';
import { compareShares } from './compare-shares';
import type { Comparison } from './comparison';

/** The figures of one period and team. */
export type PeriodFigures = { readonly period: Period; readonly figures: readonly ReportFigure[] };

export type FigureComparison = { readonly metricId: string; readonly comparison: Comparison };

/**
 * Every count, share and mean of one report beside the same of another: of two periods that share no day, or of two
 * teams. Figures that only one of them has are left out, tables and curves too.
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

type Dated = { readonly result: MetricResult; readonly period: Period };

function compared(metricId: string, one: Dated, other: Dated): Comparison | null {
  const metric = findMetric(metricId);
  const again = metric?.countsAgain ?? true;
  const [result, counterpart] = [one.result, other.result];
  if (result.shape === 'count' && counterpart.shape === 'count') {
    if (again) return compareStocks(result.value, counterpart.value);
    return compareCounts(
      { count: result.value, days: daysIn(one.period) },
      { count: counterpart.value, days: daysIn(other.period) },
    );
  }
  if (result.shape === 'share' && counterpart.shape === 'share') {
    const shares = compareShares(result, counterpart);
    return again ? untested(shares) : shares;
  }
  if (result.shape === 'distribution' && counterpart.shape === 'distribution') {
    const means = compareMeans(result.groups.all, counterpart.groups.all, metric?.unit ?? 'months');
    return again ? untested(means) : means;
  }
  return null;
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

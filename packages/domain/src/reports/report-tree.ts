import type { Hidden, MetricResult } from '../metrics/result';
import type { DistributionSummary } from '../statistics/distribution-summary';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

type Branch = { [key: string]: JsonValue | Branch };

/** Figures as the report formats write them: an object whose paths are the metrics' ids, and numbers or `hidden` in it. */
export function reportTree(figures: readonly { readonly metricId: string; readonly result: MetricResult<Hidden> }[]): {
  readonly [section: string]: JsonValue;
} {
  const tree: Branch = {};
  for (const { metricId, result } of figures) place(tree, metricId.split('.'), render(metricId, result));
  return tree;
}

function place(branch: Branch, [key = '', ...rest]: readonly string[], value: JsonValue): void {
  if (rest.length === 0) {
    branch[key] = value;
    return;
  }
  const child: Branch = { ...childOf(branch, key) };
  place(child, rest, value);
  branch[key] = child;
}

function childOf(branch: Branch, key: string): object {
  const child = branch[key];
  return typeof child === 'object' && child !== null ? child : {};
}

function render(metricId: string, result: MetricResult<Hidden>): JsonValue {
  switch (result.shape) {
    case 'count':
      return result.value;
    case 'share': {
      const { numerator, denominator, rate, ci95 } = result;
      return { numerator, denominator, rate, ci95 };
    }
    case 'distribution': {
      const { all, female, male, unknown } = result.groups;
      // Both ends of a throughput time are always known, so the format has no `missing` there.
      const summary = metricId.startsWith('throughputMonths.') ? withoutMissing : withMissing;
      return { all: summary(all), female: summary(female), male: summary(male), unknown: summary(unknown) };
    }
    case 'table':
      return Object.fromEntries(result.cells.map(({ code, count }) => [code, count]));
    case 'crossing': {
      const rows = new Map<string, { [column: string]: JsonValue }>();
      for (const { row, column, count } of result.cells) rows.set(row, { ...rows.get(row), [column]: count });
      return Object.fromEntries(rows);
    }
    case 'shares':
      return Object.fromEntries(
        result.rows.map(({ code, numerator, denominator, rate, ci95 }) => [
          code,
          { numerator, denominator, rate, ci95 },
        ]),
      );
    case 'money': {
      const { ore, count, orePerOne, isPreliminary } = result;
      return { ore, count, orePerOne, isPreliminary };
    }
    case 'curve': {
      const { n, events, medianMonths, at } = result;
      return {
        n,
        events,
        medianMonths,
        at: at.map(({ months, stillEnrolled, stillEnrolledCi95, closedToResult, closedOtherwise }) => ({
          months,
          stillEnrolled,
          stillEnrolledCi95,
          closedToResult,
          closedOtherwise,
        })),
      };
    }
  }
}

function withMissing({ n, missing, mean, median, min, max }: DistributionSummary<Hidden>): JsonValue {
  return { n, missing, mean, median, min, max };
}

function withoutMissing({ n, mean, median, min, max }: DistributionSummary<Hidden>): JsonValue {
  return { n, mean, median, min, max };
}

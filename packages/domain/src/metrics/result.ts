import type { Sex } from '../concepts/sex/sex';
import type { DistributionSummary } from '../statistics/distribution-summary';
import type { Share } from '../statistics/share';

/** What a metric gives, told apart by `shape`: one renderer in every app and every export for each. */
export type MetricResult = CountResult | ShareResult | DistributionResult | TableResult | CurveResult;

/** A number of participations or persons. */
export type CountResult = { readonly shape: 'count'; readonly value: number };

/** A part of a whole, with its 95 % interval. */
export type ShareResult = { readonly shape: 'share' } & Share;

/** A measured quantity over a population, for all and for each sex. `missing` says how many lack a value. */
export type DistributionResult = {
  readonly shape: 'distribution';
  readonly groups: Readonly<Record<'all' | Sex, DistributionSummary>>;
};

/** Counts by the codes of one dimension, in the dimension's order; every code of a closed list stands there, even at 0. */
export type TableResult = {
  readonly shape: 'table';
  readonly dimension: string;
  readonly cells: readonly TableCell[];
};
export type TableCell = { readonly code: string; readonly count: number };

/** Time from enrolment to closing: probabilities at fixed months, null when nobody was ever enrolled. */
export type CurveResult = {
  readonly shape: 'curve';
  readonly n: number;
  readonly events: number;
  readonly medianMonths: number | null;
  readonly at: readonly CurvePoint[];
};
export type CurvePoint = {
  readonly months: number;
  readonly stillEnrolled: number | null;
  readonly stillEnrolledCi95: readonly [number, number] | null;
  readonly closedToResult: number | null;
  readonly closedOtherwise: number | null;
};

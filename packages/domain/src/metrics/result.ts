import type { Sex } from '../concepts/sex/sex';
import type { DistributionSummary } from '../statistics/distribution-summary';
import type { Share } from '../statistics/share';

/**
 * What a metric gives, told apart by `shape`: one renderer in every app and every export for each.
 *
 * `MetricResult` alone is exact: numbers only. `MetricResult<Hidden>` may lack some of them, and is what a renderer
 * takes that shows both kinds. A `ReleasedResult` has been through suppression; nothing exact can stand in for it.
 */
export type MetricResult<Unshown extends Hidden = never> =
  | CountResult<Unshown>
  | ShareResult<Unshown>
  | DistributionResult<Unshown>
  | TableResult<Unshown>
  | CrossingResult<Unshown>
  | SharesResult<Unshown>
  | MoneyResult<Unshown>
  | CurveResult<Unshown>;

/** A result that may leave the team, with the threshold that it was suppressed by. Only `releaseReport` makes it. */
export type ReleasedResult = MetricResult<Hidden> & { readonly threshold: number };

/** Stands where a number would have been. */
export type Hidden = { readonly hidden: HiddenReason };

/**
 * Why: a count that is small or stands where it would give away a small one, or a number that rests on such counts. That
 * a hidden count isn't said to be of one kind or the other is on purpose: it would tell that it is below the threshold.
 */
export type HiddenReason = 'few-people' | 'reveals-few-people';

export function isHidden(value: unknown): value is Hidden {
  return typeof value === 'object' && value !== null && 'hidden' in value;
}

/** A number of participations, persons or events. */
export type CountResult<Unshown extends Hidden = never> = {
  readonly shape: 'count';
  readonly value: number | Unshown;
} & OfEvents;

/** A part of a whole, with its 95 % interval. */
export type ShareResult<Unshown extends Hidden = never> = { readonly shape: 'share' } & Share<Unshown> & OfEvents;

/** What a figure of events, of which one person can have many, says beside itself, so that it can be released. */
export type OfEvents = {
  /** How many persons the events are of; left out where the figure is of persons or cases, or of nobody’s events. */
  readonly persons?: number;
};

/** A measured quantity over a population, for all and for each sex. `missing` says how many lack a value. */
export type DistributionResult<Unshown extends Hidden = never> = {
  readonly shape: 'distribution';
  readonly groups: Readonly<Record<'all' | Sex, DistributionSummary<Unshown>>>;
  /** How many persons each group’s values are of, where one person can have many. */
  readonly persons?: Readonly<Record<'all' | Sex, number>>;
};

/** Counts by the codes of one dimension, in the dimension's order; every code of a closed list stands there, even at 0. */
export type TableResult<Unshown extends Hidden = never> = {
  readonly shape: 'table';
  readonly dimension: string;
  readonly cells: readonly TableCell<Unshown>[];
};
export type TableCell<Unshown extends Hidden = never> = {
  readonly code: string;
  readonly count: number | Unshown;
} & OfEvents;

/** Counts by two dimensions at once: every pair of their codes, row by row. */
export type CrossingResult<Unshown extends Hidden = never> = {
  readonly shape: 'crossing';
  readonly rowDimension: string;
  readonly columnDimension: string;
  readonly cells: readonly CrossingCell<Unshown>[];
};
export type CrossingCell<Unshown extends Hidden = never> = {
  readonly row: string;
  readonly column: string;
  readonly count: number | Unshown;
};

/** A share for each code of one dimension, in its order; the wholes need not add up to anything. */
export type SharesResult<Unshown extends Hidden = never> = {
  readonly shape: 'shares';
  readonly dimension: string;
  readonly rows: readonly CodeShare<Unshown>[];
};
export type CodeShare<Unshown extends Hidden = never> = { readonly code: string } & Share<Unshown> & OfEvents;

/** An amount of money and what each of those that it was spent on comes to. */
export type MoneyResult<Unshown extends Hidden = never> = {
  readonly shape: 'money';
  /** Öre; null when no cost of the period is known. */
  readonly ore: number | null;
  /** How many the amount is divided by. */
  readonly count: number | Unshown;
  /** Öre for each of them, not rounded; null without an amount or without anybody. */
  readonly orePerOne: number | null | Unshown;
  /** Some of the amount may still change. */
  readonly isPreliminary: boolean;
};

/** Time from enrolment to closing: probabilities at fixed months, null when nobody was ever enrolled. */
export type CurveResult<Unshown extends Hidden = never> = {
  readonly shape: 'curve';
  readonly n: number | Unshown;
  readonly events: number | Unshown;
  readonly medianMonths: number | null | Unshown;
  readonly at: readonly CurvePoint<Unshown>[];
};
export type CurvePoint<Unshown extends Hidden = never> = {
  readonly months: number;
  readonly stillEnrolled: number | null | Unshown;
  readonly stillEnrolledCi95: readonly [number, number] | null | Unshown;
  readonly closedToResult: number | null | Unshown;
  readonly closedOtherwise: number | null | Unshown;
  /** What the point rests on: how many are followed for longer than this, and how many had closed in either way by then. */
  readonly followed: number | Unshown;
  readonly results: number | Unshown;
  readonly otherClosings: number | Unshown;
};

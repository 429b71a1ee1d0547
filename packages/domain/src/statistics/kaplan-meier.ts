import type { RiskRow } from './risk-table';
import { z95 } from './wilson-interval';

/** The curve from `time` until the next step. */
export type SurvivalStep = {
  readonly time: number;
  /** The share to whom nothing has happened up to and including `time`. */
  readonly survival: number;
  /** The 95 % log–log interval of `survival`; null where the estimate is 0. */
  readonly ci95: readonly [number, number] | null;
};

/**
 * The Kaplan–Meier curve (överlevnadskurva): the share to whom nothing has happened yet, by time.
 *
 * Use it for "how many are still enrolled after a year?" when some have not been there for a year yet. At each event
 * time the share falls by the part `events ÷ atRisk` of those at risk; between them it is level.
 *
 * The interval is the log–log one: it is made for log(−log S), where Greenwood's standard error behaves best, and carried
 * back, so that it stays between 0 and 1:
 *
 *     S ^ exp(± z × √(Σ d ÷ (n (n − d))) ÷ log S)
 *
 * Before the first step the share is 1 and has no interval. After the last one it stays where it is.
 *
 * @param rows a risk table; events of both kinds count
 * @returns a step for each row, with `time` in the table's unit
 *
 * Source: E. L. Kaplan and P. Meier, JASA 53 (1958); J. D. Kalbfleisch and R. L. Prentice, "The Statistical Analysis of
 * Failure Time Data" (1980), section 1.3. The same as R's `survfit(Surv(time, event) ~ 1, conf.type = "log-log")`.
 *
 * @example
 * kaplanMeier([{ time: 6, atRisk: 21, events: 3, ofInterest: 3 }])
 * // [{ time: 6, survival: 0.857…, ci95: [0.620…, 0.951…] }]
 */
export function kaplanMeier(rows: readonly RiskRow[]): SurvivalStep[] {
  let survival = 1;
  let greenwood = 0;
  return rows.map(({ time, atRisk, events }) => {
    survival *= (atRisk - events) / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    return { time, survival, ci95: survival === 0 ? null : logLogInterval(survival, Math.sqrt(greenwood)) };
  });
}

function logLogInterval(survival: number, standardErrorOfLog: number): readonly [number, number] {
  const halfWidth = (z95 * standardErrorOfLog) / Math.abs(Math.log(survival));
  return [survival ** Math.exp(halfWidth), survival ** Math.exp(-halfWidth)];
}

/**
 * The median time: the smallest time at which the curve is at or below one half; `null` when it never gets there,
 * because more than half have been followed without an event.
 *
 * The tolerance of 1e-12 keeps a curve that is one half but for rounding from missing it.
 */
export function medianSurvivalTime(steps: readonly SurvivalStep[]): number | null {
  return steps.find((step) => step.survival <= 0.5 + 1e-12)?.time ?? null;
}

import type { RiskRow } from './risk-table';

/** The shares that had had each kind of event, from `time` until the next step. */
export type IncidenceStep = { readonly time: number; readonly ofInterest: number; readonly competing: number };

/**
 * Cumulative incidence with a competing event (Aalen–Johansen): the share that has had each of two kinds of event, by time.
 *
 * A participation closes to a result or otherwise, never to both: each way out takes people away from the other. The
 * share "closed to a result within a year" must therefore count only those still enrolled just before each day, which
 * one minus a Kaplan–Meier curve per kind does not do; that one comes out too high. Here
 *
 *     share of one kind at t = Σ over event times s ≤ t of S(s−) × events of that kind ÷ atRisk
 *
 * where S(s−) is the Kaplan–Meier share just before s. Still enrolled + the two shares = 1 at every time.
 *
 * @param rows a risk table
 * @returns a step for each row, with `time` in the table's unit; before the first both shares are 0
 *
 * Source: O. O. Aalen and S. Johansen, Scandinavian Journal of Statistics 5 (1978); H. Putter, M. Fiocco and
 * R. B. Geskus, "Tutorial in biostatistics: competing risks and multi-state models", Statistics in Medicine 26 (2007).
 *
 * @example
 * aalenJohansen([
 *   { time: 3, atRisk: 3, events: 1, ofInterest: 1 },
 *   { time: 8, atRisk: 1, events: 1, ofInterest: 0 },
 * ]) // [{ time: 3, ofInterest: 1/3, competing: 0 }, { time: 8, ofInterest: 1/3, competing: 2/3 }]
 */
export function aalenJohansen(rows: readonly RiskRow[]): IncidenceStep[] {
  let stillThere = 1;
  let ofInterestSoFar = 0;
  let competingSoFar = 0;
  return rows.map(({ time, atRisk, events, ofInterest }) => {
    ofInterestSoFar += (stillThere * ofInterest) / atRisk;
    competingSoFar += (stillThere * (events - ofInterest)) / atRisk;
    stillThere *= (atRisk - events) / atRisk;
    return { time, ofInterest: ofInterestSoFar, competing: competingSoFar };
  });
}

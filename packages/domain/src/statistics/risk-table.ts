/**
 * How long someone was followed, and how it ended; `censored` means that nothing had happened yet when we last looked.
 * `count` is how many it stands for, one where it is left out.
 */
export type FollowUp = {
  readonly time: number;
  readonly end: 'of-interest' | 'competing' | 'censored';
  readonly count?: number;
};

/** What happened at one point in time. */
export type RiskRow = {
  readonly time: number;
  /** How many had been followed this long with nothing happened before: everyone with `time` or longer. */
  readonly atRisk: number;
  /** Events of either kind at this time. */
  readonly events: number;
  /** Those of them that are of the kind of interest. */
  readonly ofInterest: number;
};

/**
 * The risk table (livslängdstabell) behind a time-to-event curve: for each time at which something happened, how many
 * were still there to whom it could happen, and to how many it did.
 *
 * Those who are still enrolled when the period ends have no end date, but leaving them out would make every
 * participation look shorter than it is. The table keeps them among those at risk for as long as they were followed.
 * At equal times events come before censorings: one who was last seen on day 90 is at risk of what happens on day 90.
 *
 * @param followUps one for each case; `time` ≥ 0, in any one unit
 * @returns a row for each time with at least one event, earliest first
 *
 * Source: D. Collett, "Modelling Survival Data in Medical Research", 3rd ed. (2015), section 2.1.
 *
 * @example
 * riskTable([{ time: 3, end: 'of-interest' }, { time: 5, end: 'censored' }, { time: 8, end: 'competing' }])
 * // [{ time: 3, atRisk: 3, events: 1, ofInterest: 1 }, { time: 8, atRisk: 1, events: 1, ofInterest: 0 }]
 */
export function riskTable(followUps: Iterable<FollowUp>): RiskRow[] {
  const ends = new Map<number, { 'of-interest': number; competing: number; censored: number }>();
  let atRisk = 0;
  for (const { time, end, count = 1 } of followUps) {
    const counts = ends.get(time) ?? { 'of-interest': 0, competing: 0, censored: 0 };
    counts[end] += count;
    ends.set(time, counts);
    atRisk += count;
  }
  const rows: RiskRow[] = [];
  for (const [time, counts] of [...ends].sort(([left], [right]) => left - right)) {
    const events = counts['of-interest'] + counts.competing;
    if (events > 0) rows.push({ time, atRisk, events, ofInterest: counts['of-interest'] });
    atRisk -= events + counts.censored;
  }
  return rows;
}

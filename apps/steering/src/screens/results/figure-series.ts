import type { steeringClient } from '../../door/steering-door';

/** One figure over the years. */
export type FigureSeries = Awaited<ReturnType<typeof steeringClient.report.series.query>>;

/** As many windows as are shown at first: five years and a half. */
export const shortSeries = 10;

/** Whether there is anything to show, now or further back. */
export function isKnown({ points, hasEarlier }: FigureSeries): boolean {
  return hasEarlier || points.some(({ source }) => source !== 'none');
}

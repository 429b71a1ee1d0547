import type { CalendarDate } from '../concepts/calendar-date/calendar-date';
import type { Facts } from '../concepts/facts/facts';
import { isClosed } from '../concepts/participation/closed-participation';
import type { Period } from '../concepts/period/period';
import type { Metric } from '../metrics/metric';
import type { MetricResult } from '../metrics/result';
import type { HistoricalReport } from './historical-report';
import { historicalValue } from './historical-value';

/** A figure in one period of a series. */
export type SeriesPoint = {
  readonly period: Period;
  /** What the point shows: the team's cases, what an old report prints, or nothing, where nothing is known. */
  readonly source: 'cases' | 'historical' | 'none';
  /** Computed from the cases; null unless the point shows them. */
  readonly result: MetricResult | null;
  /** What an old report of exactly this period prints; it may stand beside what the cases give. */
  readonly historical: PrintedPoint | null;
};

/** A value from an old report, in the figure's own unit, and what the report is called. */
export type PrintedPoint = { readonly title: string; readonly value: number };

/** What a series is made of: the team's cases, and what its old reports print. */
export type SeriesGround = { readonly facts: Facts; readonly reports: readonly HistoricalReport[] };

/**
 * One figure over several periods. Computed figures go before typed-in ones wherever the cases reach back to the period's
 * first day. They do when somebody had closed by then: a team that begins to use the system enters those who take part
 * now, with enrolments from years back, but not those who had left, so before the first closing the cases are too few.
 * A team with old reports was there before its cases, so of periods that were over by then nothing is computed.
 */
export function figureSeries(metric: Metric, ground: SeriesGround, periods: readonly Period[]): readonly SeriesPoint[] {
  return periods.map((period): SeriesPoint => {
    const { source, historical } = standing(metric, ground, period);
    return { period, source, historical, result: source === 'cases' ? metric.compute(ground.facts, period) : null };
  });
}

/** Whether a series has something to show in any of the periods. */
export function hasSeries(metric: Metric, ground: SeriesGround, periods: readonly Period[]): boolean {
  return periods.some((period) => standing(metric, ground, period).source !== 'none');
}

/**
 * The same ground, with only those old reports whose period was over before anybody had closed. What the others print, the
 * cases give too, in part or whole, and one who sees both can take one from the other.
 */
export function withReportsBeforeCases({ facts, reports }: SeriesGround): SeriesGround {
  return { facts, reports: reports.filter(({ period }) => !hasClosedBy(period.to, facts)) };
}

function standing(
  metric: Metric,
  { facts, reports }: SeriesGround,
  period: Period,
): Pick<SeriesPoint, 'source' | 'historical'> {
  const historical = printedFor(metric, reports, period);
  if (historical !== null && !hasClosedBy(period.from, facts)) return { source: 'historical', historical };
  const isBeforeCases = reports.length > 0 && facts.participations.some(isClosed) && !hasClosedBy(period.to, facts);
  const hasCases = facts.participations.some(({ enrolledOn }) => enrolledOn <= period.to) && !isBeforeCases;
  return hasCases ? { source: 'cases', historical } : { source: 'none', historical: null };
}

function hasClosedBy(day: CalendarDate, { participations }: Facts): boolean {
  return participations.some(({ closing }) => closing !== null && closing.closedOn <= day);
}

function printedFor(metric: Metric, reports: readonly HistoricalReport[], { from, to }: Period): PrintedPoint | null {
  const report = reports.find(({ period }) => period.from === from && period.to === to);
  if (report === undefined) return null;
  const value = historicalValue(report, metric);
  return value === null ? null : { title: report.title, value };
}

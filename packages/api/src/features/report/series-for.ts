import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { twelveMonthWindows } from '@kraften/domain/concepts/period/named-periods';
import {
  figureSeries,
  hasSeries,
  type SeriesGround,
  type SeriesPoint,
  withReportsBeforeCases,
} from '@kraften/domain/history/figure-series';
import type { Audience, Metric } from '@kraften/domain/metrics/metric';
import type { Hidden, MetricResult } from '@kraften/domain/metrics/result';
import { associationYears } from '@kraften/domain/suppression/association-period';
import { releaseTo } from '@kraften/domain/suppression/release-to';
import { figuresFor } from './figures-for';

/** Twenty years. */
export const mostWindows = 40;

type Asked = {
  readonly metric: Metric;
  readonly ground: SeriesGround;
  readonly endedBy: CalendarDate;
  readonly today: CalendarDate;
  /** How many twelve-month windows, each six months after the one before it. */
  readonly windows: number;
  /** The team's: counts below it are hidden from the association. */
  readonly threshold: number;
};

type ReleasedSeries = {
  /** Whether more windows would show more. */
  readonly hasEarlier: boolean;
  readonly points: readonly (Omit<SeriesPoint, 'result'> & { readonly result: MetricResult<Hidden> | null })[];
};

/**
 * A figure over the years as an audience may see it. The association has calendar years instead of windows that overlap,
 * each with the figure of that year’s report, and what old reports print only of years that were over before the cases begin.
 */
export function seriesFor(audience: Audience, asked: Asked): ReleasedSeries {
  switch (audience) {
    case 'team':
    case 'steering':
      return seriesOfWindows(audience, asked);
    case 'association':
    case 'public':
      return seriesOfYears(audience, asked);
  }
}

function seriesOfWindows(audience: Audience, { metric, ground, endedBy, windows, threshold }: Asked): ReleasedSeries {
  const all = twelveMonthWindows(endedBy, mostWindows);
  const { id: metricId, version } = metric;
  return {
    hasEarlier: hasSeries(metric, ground, all.slice(0, -windows)),
    points: figureSeries(metric, ground, all.slice(-windows)).map((point) => {
      const exact = point.result === null ? [] : [{ metricId, version, result: point.result }];
      return { ...point, result: releaseTo(audience, exact, threshold)[0]?.result ?? null };
    }),
  };
}

function seriesOfYears(audience: Audience, asked: Asked): ReleasedSeries {
  const { metric, endedBy, today, windows, threshold } = asked;
  const ground = withReportsBeforeCases(asked.ground);
  const years = associationYears(endedBy, today, mostWindows / 2);
  const shown = Math.ceil(windows / 2);
  return {
    hasEarlier: hasSeries(metric, ground, years.slice(0, -shown)),
    points: figureSeries(metric, ground, years.slice(-shown)).map((point) => {
      if (point.source !== 'cases') return point;
      const { facts } = ground;
      const released = figuresFor(audience, { facts, period: point.period, threshold, crossings: 'without' });
      return { ...point, result: released.find(({ metricId }) => metricId === metric.id)?.result ?? null };
    }),
  };
}

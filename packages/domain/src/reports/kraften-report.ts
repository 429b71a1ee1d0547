import type { Facts } from '../concepts/facts/facts';
import type { Period } from '../concepts/period/period';
import { catalogue } from '../metrics/catalogue';
import type { MetricResult } from '../metrics/result';
import type { DistributionSummary } from '../statistics/distribution-summary';
import { computeReport } from './compute-report';

/** The figures of the format, in its order. A metric's id is its path in the report. */
export const kraftenReportMetricIds = [
  'flow.enrolledAtStart',
  'flow.newlyEnrolled',
  'flow.closed',
  'flow.enrolledAtEnd',
  'flow.everEnrolled',
  'flow.persons',
  'closings.total',
  'closings.dropouts',
  'closings.totalExcludingDropouts',
  'closings.transfers',
  'closings.byOutcome',
  'closings.byOutcomeExcludingDropouts',
  'results.count',
  'results.bySex',
  'results.ofAllClosings',
  'results.excludingDropouts',
  'results.excludingTransfers',
  'results.workOrStudies',
  'throughputMonths.closed',
  'throughputMonths.results',
  'publicSupportMonthsBefore.closed',
  'publicSupportMonthsBefore.results',
  'age.newlyEnrolled',
  'age.closed',
  'age.results',
  'age.enrolledAtEnd',
  'breakdowns.newlyEnrolled.sex',
  'breakdowns.newlyEnrolled.ageBand',
  'breakdowns.newlyEnrolled.referralSource',
  'breakdowns.newlyEnrolled.incomeSource',
  'breakdowns.closed.sex',
  'breakdowns.closed.ageBand',
  'breakdowns.closed.referralSource',
  'breakdowns.closed.incomeSource',
  'breakdowns.enrolledAtEnd.sex',
  'breakdowns.enrolledAtEnd.ageBand',
  'breakdowns.enrolledAtEnd.referralSource',
  'breakdowns.enrolledAtEnd.incomeSource',
  'timeToClosing',
] as const;

export type JsonValue = string | number | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The object that `kraften-report/1` describes; its figures are plain JSON. */
export type KraftenReport = {
  readonly format: 'kraften-report/1';
  readonly team: ReportTeam;
  readonly period: Period;
  readonly [section: string]: JsonValue;
};

export type ReportTeam = { readonly id: string; readonly name: string };

const printed = kraftenReportMetricIds.flatMap((id) => catalogue.filter((metric) => metric.id === id));

/** The report of one team and period, unrounded. */
export function kraftenReport(team: ReportTeam, facts: Facts, period: Period): KraftenReport {
  const figures: Branch = {};
  for (const { metricId, result } of computeReport(facts, period, printed)) {
    place(figures, metricId.split('.'), render(metricId, result));
  }
  return {
    format: 'kraften-report/1',
    team: { id: team.id, name: team.name },
    period: { from: period.from, to: period.to },
    ...figures,
  };
}

type Branch = { [key: string]: JsonValue | Branch };

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

function render(metricId: string, result: MetricResult): JsonValue {
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
    case 'curve': {
      const { n, events, medianMonths, at } = result;
      return { n, events, medianMonths, at };
    }
  }
}

function withMissing({ n, missing, mean, median, min, max }: DistributionSummary): JsonValue {
  return { n, missing, mean, median, min, max };
}

function withoutMissing({ n, mean, median, min, max }: DistributionSummary): JsonValue {
  return { n, mean, median, min, max };
}

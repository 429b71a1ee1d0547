import type { Facts } from '../concepts/facts/facts';
import type { Period } from '../concepts/period/period';
import { catalogue } from '../metrics/catalogue';
import { checkedReport } from './checked-report';
import { type JsonValue, reportTree } from './report-tree';

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
  return {
    format: 'kraften-report/1',
    team: { id: team.id, name: team.name },
    period: { from: period.from, to: period.to },
    ...reportTree(checkedReport(facts, period, printed)),
  };
}

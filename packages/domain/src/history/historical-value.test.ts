import { expect, test } from 'vitest';
import { brokenYear } from '../concepts/period/named-periods';
import { findMetric } from '../metrics/catalogue';
import type { ReportProfileId } from '../reports/report-profile';
import type { HistoricalReport } from './historical-report';
import { historicalValue } from './historical-value';

function printedValue(
  metricId: string,
  figures: Readonly<Record<string, string>>,
  profile: ReportProfileId = 'kraften-2018',
) {
  const metric = findMetric(metricId);
  if (metric === null) throw new Error(`There is no ${metricId}`);
  const report: HistoricalReport = {
    title: 'Helårsrapport 2017/18',
    period: brokenYear(2017),
    profile,
    figures: Object.entries(figures).map(([path, printed]) => ({ path, printed })),
  };
  return historicalValue(report, metric);
}

/** Printed by Kraften Hedemora for 1 July 2017 – 30 June 2018. */
const printed = {
  'flow.enrolledAtStart': '52',
  'flow.newlyEnrolled': '29',
  'closings.totalExcludingDropouts': '45',
  'closings.dropouts': '2',
  'closings.byOutcomeExcludingDropouts.work': '7',
  'closings.byOutcomeExcludingDropouts.studies': '1',
  'closings.byOutcomeExcludingDropouts.other-vocational-rehab': '25',
  'flow.enrolledAtEnd': '34',
  'results.excludingDropouts.rate': '73%',
  'throughputMonths.closed.all.mean': '20 månader',
};

test.each([
  ['flow.newlyEnrolled', 29],
  // 45 and the 2 dropouts on top of them.
  ['flow.closed', 47],
  ['closings.totalExcludingDropouts', 45],
  // 7 + 1 + 25.
  ['results.count', 33],
  ['results.excludingDropouts', 0.73],
  ['throughputMonths.closed', 20],
  ['throughputMonths.results', null],
  ['flow.persons', null],
  ['closings.byOutcome', null],
  ['timeToClosing', null],
])('%s of a real report is %s', (metricId, value) => {
  expect(printedValue(metricId, printed)).toBe(value);
});

const path = 'publicSupportMonthsBefore.results.all.mean';
test.each([
  ['7 år', 'kraften-2018', 84],
  ['50 månader', 'avesta-2022', 50],
  ['50', 'kraften-2018', 50],
  ['4,5', 'kraften-2024', 54],
] as const)('a time printed as “%s” in a report of %s is %s months', (text, profile, months) => {
  expect(printedValue('publicSupportMonthsBefore.results', { [path]: text }, profile)).toBe(months);
});

test('what can’t be read is no value', () => {
  expect(printedValue('flow.newlyEnrolled', { 'flow.newlyEnrolled': 'se bilaga' })).toBeNull();
  expect(printedValue('flow.newlyEnrolled', { 'flow.newlyEnrolled': '9'.repeat(100_000) })).toBeNull();
});

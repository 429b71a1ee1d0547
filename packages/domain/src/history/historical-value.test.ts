import { expect, test } from 'vitest';
import { decimalText } from '../concepts/number-text/number-text';
import { brokenYear } from '../concepts/period/named-periods';
import type { ReportProfileId } from '../concepts/report-profile/report-profile-id';
import { catalogue, findMetric } from '../metrics/catalogue';
import type { Metric } from '../metrics/metric';
import { unitName } from '../metrics/unit-name';
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
  ['closings.total', 47],
  ['closings.totalExcludingDropouts', 45],
  // 7 + 1 + 25.
  ['results.count', 33],
  ['results.excludingDropouts', 0.73],
  ['throughputMonths.closed', 20],
  ['results.excludingTransfers', null],
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

test('closings without the dropouts are what is left of all', () => {
  const figures = { 'closings.total': '16', 'closings.dropouts': '3' };
  expect(printedValue('closings.totalExcludingDropouts', figures, 'kraften-2024')).toBe(13);
});

test('a bare throughput time is in months, also where the time in public support is in years', () => {
  const figures = { 'throughputMonths.results.all.mean': '17' };
  expect(printedValue('throughputMonths.results', figures, 'kraften-2024')).toBe(17);
});

test.each([
  ['waiting.referralToVisit.all.mean', '45', 45],
  ['waiting.referralToVisit.all.mean', '3 veckor', 21],
  // The mean month of the calendar: 365.2425 days ÷ 12.
  ['waiting.referralToVisit.all.mean', '2 månader', 60.873_75],
  ['throughputMonths.closed.all.mean', '2 år och 6 månader', 30],
  ['age.closed.all.mean', '34,5 år', 34.5],
  ['age.closed.all.mean', '34,5', 34.5],
  ['workTraining.hoursPerWeek.all.mean', '22,5 timmar per vecka', 22.5],
  ['scores.scaling.difference.all.mean', '−1,5 poäng', -1.5],
  ['cost.perResult.orePerOne', '94 000 kr', 94_000],
  ['cost.perResult.orePerOne', '94 000', 94_000],
  ['cost.perResult.orePerOne', '94,5 tkr', 94_500],
  ['cost.perResult.orePerOne', '1,2 mnkr', 1_200_000],
] as const)('%s printed as “%s” is %s', (figurePath, text, value) => {
  const metricId = figurePath.replace(/\.(?:all\.mean|orePerOne)$/, '');
  expect(printedValue(metricId, { [figurePath]: text })).toBeCloseTo(value, 9);
});

test.each([
  ['workTraining.hoursPerWeek.all.mean', '5 år'],
  ['scores.scaling.difference.all.mean', '20 timmar'],
  ['throughputMonths.closed.all.mean', '94 000 kr'],
  ['cost.perResult.orePerOne', '7 månader'],
] as const)('%s can’t be “%s”', (figurePath, text) => {
  const metricId = figurePath.replace(/\.(?:all\.mean|orePerOne)$/, '');
  expect(printedValue(metricId, { [figurePath]: text })).toBeNull();
});

/** Where a report prints a metric's single value; null for what has none. */
function printedAt({ id, example }: Metric): string | null {
  const endings: Partial<Record<string, string>> = {
    count: '',
    share: '.rate',
    distribution: '.all.mean',
    money: '.orePerOne',
  };
  const ending = endings[example.result.shape];
  return ending === undefined ? null : `${id}${ending}`;
}

const valued = catalogue.flatMap((metric) => {
  const printedPath = printedAt(metric);
  return printedPath === null ? [] : [[metric.id, printedPath, metric] as const];
});

test.each(valued)('%s is read as Kraften itself shows it', (metricId, printedPath, { unit, decimals }) => {
  for (const number of [0.4, 1, 12.5, 98_765]) {
    const text = `${decimalText(number, decimals)} ${unitName(unit)}`;
    const shown = Number(number.toFixed(decimals));
    expect(printedValue(metricId, { [printedPath]: text })).toBe(unit === 'percent' ? shown / 100 : shown);
  }
});

test('what can’t be read is no value', () => {
  expect(printedValue('flow.newlyEnrolled', { 'flow.newlyEnrolled': 'se bilaga' })).toBeNull();
  expect(printedValue('flow.newlyEnrolled', { 'flow.newlyEnrolled': '9'.repeat(100_000) })).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { catalogue } from '../metrics/catalogue';
import { exampleYear } from '../metrics/example/example-year';
import { kraftenReport, kraftenReportMetricIds } from './kraften-report';

const team = { id: 'kraften', name: 'Kraften Hedemora' };
const reportOfTheYear = () => kraftenReport(team, exampleYear.facts, exampleYear.period);

describe('kraften-report/1', () => {
  test('is the document’s, key by key and in its order', () => {
    expect(skeletonOf(reportOfTheYear())).toEqual(skeleton);
  });

  test('says whose and which', () => {
    expect(reportOfTheYear()).toMatchObject({
      format: 'kraften-report/1',
      team,
      period: { from: '2024-01-01', to: '2024-12-31' },
    });
  });

  test('has the example year’s figures in their places', () => {
    expect(reportOfTheYear()).toMatchObject({
      flow: { enrolledAtStart: 4, newlyEnrolled: 4, closed: 5, enrolledAtEnd: 3, everEnrolled: 8, persons: 7 },
      closings: { total: 5, dropouts: 1, byOutcome: { work: 1, other: 1, 'parental-leave': 0 } },
      results: { count: 3, excludingTransfers: { numerator: 2, denominator: 3 } },
      throughputMonths: { results: { all: { n: 3, mean: 16 }, unknown: { n: 0, mean: null } } },
      publicSupportMonthsBefore: { closed: { all: { n: 4, missing: 1, mean: 33 } } },
      age: { enrolledAtEnd: { all: { n: 3, missing: 0, mean: 26 } } },
      breakdowns: { closed: { ageBand: { '46-64': 2, unknown: 1 }, referralSource: { FK: 2 } } },
      timeToClosing: { n: 9, events: 6 },
    });
  });

  test('is plain JSON: nothing is lost on the way out', () => {
    const report = reportOfTheYear();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('of nobody has null where nobody can be counted on, never 0 or NaN', () => {
    const empty = kraftenReport(team, { participations: [] }, exampleYear.period);
    expect(skeletonOf(empty)).toEqual(skeleton);
    expect(empty).toMatchObject({
      flow: { persons: 0 },
      results: { ofAllClosings: { numerator: 0, denominator: 0, rate: null, ci95: null } },
      age: { closed: { male: { n: 0, missing: 0, mean: null, median: null, min: null, max: null } } },
      timeToClosing: { n: 0, events: 0, medianMonths: null },
    });
    expect(JSON.parse(JSON.stringify(empty))).toEqual(empty);
  });

  test('prints metrics that there are, each once', () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    expect(kraftenReportMetricIds.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(kraftenReportMetricIds).size).toBe(kraftenReportMetricIds.length);
  });
});

/** The keys of an object and of the objects in it, in order; the items of a list as the first of them. */
function skeletonOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  return Object.entries(value).map(([key, part]) => (skeletonOf(part) === '' ? key : [key, skeletonOf(part)]));
}

const measure = ['mean', 'median', 'min', 'max'];
const bySex = (summary: string[]) => ['all', 'female', 'male', 'unknown'].map((group) => [group, summary]);
const share = ['numerator', 'denominator', 'rate', 'ci95'];
const sex = ['female', 'male', 'unknown'];
const outcome = ['work', 'studies', 'other-vocational-rehab', 'sickness-compensation', 'parental-leave', 'other'];
const breakdown = [
  ['sex', sex],
  ['ageBand', ['under-18', '18-30', '31-45', '46-64', 'over-64', 'unknown']],
  ['referralSource', ['AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'SELF', 'OTHER']],
  [
    'incomeSource',
    [
      'social-assistance',
      'sickness-benefit',
      'rehabilitation-benefit',
      'activity-compensation',
      'activity-support',
      'unemployment-benefit',
      'none',
      'other',
      'unknown',
    ],
  ],
];

const skeleton = [
  'format',
  ['team', ['id', 'name']],
  ['period', ['from', 'to']],
  ['flow', ['enrolledAtStart', 'newlyEnrolled', 'closed', 'enrolledAtEnd', 'everEnrolled', 'persons']],
  [
    'closings',
    [
      'total',
      'dropouts',
      'totalExcludingDropouts',
      'transfers',
      ['byOutcome', outcome],
      ['byOutcomeExcludingDropouts', outcome],
    ],
  ],
  [
    'results',
    [
      'count',
      ['bySex', sex],
      ['ofAllClosings', share],
      ['excludingDropouts', share],
      ['excludingTransfers', share],
      ['workOrStudies', share],
    ],
  ],
  ['throughputMonths', ['closed', 'results'].map((population) => [population, bySex(['n', ...measure])])],
  [
    'publicSupportMonthsBefore',
    ['closed', 'results'].map((population) => [population, bySex(['n', 'missing', ...measure])]),
  ],
  [
    'age',
    ['newlyEnrolled', 'closed', 'results', 'enrolledAtEnd'].map((population) => [
      population,
      bySex(['n', 'missing', ...measure]),
    ]),
  ],
  ['breakdowns', ['newlyEnrolled', 'closed', 'enrolledAtEnd'].map((population) => [population, breakdown])],
  ['timeToClosing', ['n', 'events', 'medianMonths', 'at']],
];

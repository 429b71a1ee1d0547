import { describe, expect, test } from 'vitest';
import { addDays } from '../concepts/calendar-date/day-number';
import type { Participation } from '../concepts/participation/participation';
import type { ReferralFact } from '../concepts/referral/referral-fact';
import { exampleYear } from '../metrics/example/example-year';
import type { MetricResult, TableResult } from '../metrics/result';
import { computeReport, type ReportFigure } from '../reports/compute-report';
import { distributionSummary } from '../statistics/distribution-summary';
import { share } from '../statistics/share';
import { importanceOf } from './cell-ids';
import type { Release } from './release';
import { releaseOf } from './release-of';

const figures = computeReport(exampleYear.facts, exampleYear.period);
const release = releaseOf(figures, new Map());
const sums = identitiesIn(release);
const countOf = new Map(release.cells.map(({ id, count }) => [id, count]));
const isPrinted = new Map(release.cells.map(({ id, printed }) => [id, printed]));

/** What a reader with paper and pencil can set up from the figures of a report. */
describe('a reader can work out', () => {
  test.each([
    'everEnrolled = enrolledAtStart + newlyEnrolled',
    'everEnrolled = closed + enrolledAtEnd',
    'everEnrolled = cameBack + persons',
    'followed = enrolledAtEnd + everClosed',
    'everClosed = closed + closedBefore',
    'followed = closedBefore + everEnrolled',
  ])('of the flow: %s', (identity) => {
    expect(sums).toContain(identity);
  });

  test.each([
    'closed = dropouts + stayed',
    'stayed = results + stayed but results',
    'closed = closed but results + results',
    'closed but results = dropouts + stayed but results',
    'results = stayed|outcome=other-vocational-rehab + stayed|outcome=studies + stayed|outcome=work',
    'workOrStudies = stayed|outcome=studies + stayed|outcome=work',
    'results = stayed|outcome=other-vocational-rehab + workOrStudies',
    'stayed but results = stayed|outcome=other + stayed|outcome=parental-leave + stayed|outcome=sickness-compensation',
    'closed|outcome=other = dropouts|outcome=other + stayed|outcome=other',
    'dropouts = dropouts|outcome=other + dropouts|outcome=parental-leave + dropouts|outcome=sickness-compensation',
  ])('of the closings: %s', (identity) => {
    expect(sums).toContain(identity);
  });

  test.each([
    'stayed = stayedKept + stayedMoved',
    'results = resultsKept + resultsMoved',
    'stayedMoved = restMoved + resultsMoved',
    'stayed but results = restMoved + stayedKept but resultsKept',
    'transfers = dropoutsMoved + stayedMoved',
    'dropouts = dropoutsKept + dropoutsMoved',
    'closed = closedKept + transfers',
    'closedKept = dropoutsKept + stayedKept',
  ])('of those who moved: %s', (identity) => {
    expect(sums).toContain(identity);
  });

  test.each([
    'closed|sex=female = closed but results|sex=female + results|sex=female',
    'closed but results = closed but results|sex=female + closed but results|sex=male + closed but results|sex=unknown',
    'closed|age known = closed but results|age known + results|age known',
    'closed|support missing = closed but results|support missing + results|support missing',
    'closed but results|age known = closed but results|sex=female|age known + closed but results|sex=male|age known + closed but results|sex=unknown|age known',
    'closed but results = closed but results|age known + closed but results|ageBand=unknown',
    'closed but results|sex=male = closed but results|sex=male|support known + closed but results|sex=male|support missing',
  ])('of those without a result: %s', (identity) => {
    expect(sums).toContain(identity);
  });

  test.each(['newlyEnrolled', 'closed', 'enrolledAtEnd', 'results'])('of %s by sex and by age', (population) => {
    const sexes = ['female', 'male', 'unknown'].map((sex) => `${population}|sex=${sex}`);
    expect(sums).toContain(`${population} = ${sexes.join(' + ')}`);
    expect(sums).toContain(`${population} = ${population}|age known + ${population}|ageBand=unknown`);
    expect(sums).toContain(`${sexes[0]} = ${sexes[0]}|age known + ${sexes[0]}|age missing`);
    expect(sums).toContain(`${population}|age known = ${sexes.map((cell) => `${cell}|age known`).join(' + ')}`);
    expect(sums).toContain(`${population}|ageBand=unknown = ${sexes.map((cell) => `${cell}|age missing`).join(' + ')}`);
  });

  const lacking = (field: string) => `everEnrolled but everEnrolled|${field} filled in`;
  test.each([
    `${lacking('birthDate')} = closed|ageBand=unknown + enrolledAtEnd|ageBand=unknown`,
    `${lacking('birthDate')} = enrolledAtStart|ageBand=unknown + newlyEnrolled|ageBand=unknown`,
    `${lacking('incomeSource')} = closed|incomeSource=unknown + enrolledAtEnd|incomeSource=unknown`,
    `${lacking('publicSupportMonthsBefore')} = closed|support missing + enrolledAtEnd|support missing`,
  ])('of those who lack a value: %s', (identity) => {
    expect(sums).toContain(identity);
  });

  test('of the flow and the closings from the counts alone', () => {
    const ofCounts = identitiesIn(
      releaseOf(
        figures.filter(({ result }) => result.shape === 'count'),
        new Map(),
      ),
    );
    expect(ofCounts).toContain('everEnrolled = closed + enrolledAtEnd');
    expect(ofCounts).toContain('closed = dropouts + stayed');
    expect(ofCounts).toContain('stayed = results + stayed but results');
    expect(ofCounts).toContain('closed = closed but results + results');
  });

  test('of those measured on a scale from how many were so once and twice', () => {
    const once: ReportFigure = {
      metricId: 'scores.ors.atGuide',
      version: 1,
      result: { shape: 'share', ...share(12, 30) },
    };
    const cells = [{ code: 'improved', count: 20 }];
    const twice: ReportFigure = {
      metricId: 'scores.ors.change',
      version: 1,
      result: { shape: 'table', dimension: 'scoreChange', cells },
    };
    const of = releaseOf([once, twice], new Map());
    expect(identitiesIn(of)).toContain('measured ors = measured only once ors + measured twice ors');
    expect(of.cells).toContainEqual(expect.objectContaining({ id: 'measured only once ors', count: 10 }));
  });

  test('of the filled in fields from them alone', () => {
    const rows = [{ code: 'sex', ...share(50, 59) }];
    const result = { shape: 'shares', dimension: 'field', rows } as const;
    const of = releaseOf([{ metricId: 'completeness.fields', version: 1, result }], new Map());
    expect(identitiesIn(of)).toContain(
      'everEnrolled = everEnrolled but everEnrolled|sex filled in + everEnrolled|sex filled in',
    );
  });

  test('each table’s whole from its rows', () => {
    for (const { metricId, result } of figures) {
      if (result.shape !== 'table' || !metricId.startsWith('breakdowns.')) continue;
      const [, population, dimension] = metricId.split('.');
      const rows = result.cells.map(({ code }) => `${population}|${dimension}=${code}`).toSorted();
      expect(sums).toContain(`${population} = ${rows.join(' + ')}`);
    }
  });
});

test('where nobody lacks a value those with one are the whole group, and that nobody lacks it is said', () => {
  const everybody = releaseOf(
    figures.filter(({ metricId }) => metricId === 'age.newlyEnrolled'),
    new Map(),
  );
  const groups = ['newlyEnrolled', 'newlyEnrolled|sex=female', 'newlyEnrolled|sex=male', 'newlyEnrolled|sex=unknown'];
  for (const group of groups) expect(identitiesIn(everybody)).toContain(`${group} = ${group}|age known`);
  const missing = everybody.cells.filter(({ id }) => id.endsWith('missing') || id.endsWith('unknown'));
  expect(missing.filter(({ importance }) => importance === Number.POSITIVE_INFINITY)).toHaveLength(4);
  expect(identitiesIn(release)).not.toContain('closed = closed|age known');
});

describe('where everybody is enrolled after a referral, a reader can work out', () => {
  const referrals = exampleYear.facts.participations.map(referralOf);
  const ofReferrals = releaseOf(computeReport({ ...exampleYear.facts, referrals }, exampleYear.period), new Map());
  test.each([
    'newlyEnrolled = enrolled after a referral',
    'newlyEnrolled|sex=female = enrolled after a referral|sex=female',
    'enrolled after a referral = enrolled after a visit + enrolled without a visit',
    'enrolled after a referral|sex=male = enrolled after a visit|sex=male + enrolled without a visit|sex=male',
    'enrolled without a visit = enrolled without a visit|sex=female + enrolled without a visit|sex=male + enrolled without a visit|sex=unknown',
  ])('of the way in: %s', (identity) => {
    expect(identitiesIn(ofReferrals)).toContain(identity);
  });
});

test('no cell is a part of itself, and nobody lacks a throughput time', () => {
  for (const { total, parts } of release.sums) expect(parts).not.toContain(total);
  expect(release.cells.filter(({ id }) => id.includes('throughput'))).toEqual([]);
});

test('figures that are unheard of have no cells', () => {
  const none = distributionSummary([], 0);
  const results: readonly MetricResult[] = [
    { shape: 'count', value: 9 },
    { shape: 'share', ...share(12, 30) },
    { shape: 'table', dimension: 'sex', cells: [{ code: 'female', count: 9 }] },
    { shape: 'distribution', groups: { all: none, female: none, male: none, unknown: none } },
    { shape: 'shares', dimension: 'field', rows: [{ code: 'sex', ...share(12, 30) }] },
    { shape: 'money', ore: 100, count: 4, orePerOne: 25, isPreliminary: false },
  ];
  const unheard = results.map((result) => ({ metricId: `new.${result.shape}`, version: 1, result }));
  expect(releaseOf(unheard, new Map())).toEqual({ cells: [], sums: [] });
});

test('the cells hold the example year’s counts', () => {
  // 5 closed, 1 of them a dropout, 3 to results, 1 of these moved; 7 persons in 8 participations. See example-year.ts.
  expect(Object.fromEntries(countOf)).toMatchObject({
    closed: 5,
    dropouts: 1,
    stayed: 4,
    results: 3,
    'stayed but results': 1,
    'closed but results': 2,
    resultsMoved: 1,
    stayedMoved: 1,
    restMoved: 0,
    dropoutsMoved: 0,
    everEnrolled: 8,
    persons: 7,
    cameBack: 1,
    followed: 9,
    everClosed: 6,
    closedBefore: 1,
  });
});

test('what a figure shows is printed, what only follows is not', () => {
  const printed = ['closed', 'results', 'transfers', 'closed|sex=female', 'closed|age known'];
  const derived = [
    'followed',
    'cameBack',
    'stayed but results',
    'resultsMoved',
    'closedBefore',
    'dropouts|outcome=other',
  ];
  expect(printed.map((id) => isPrinted.get(id))).toEqual(printed.map(() => true));
  expect(derived.map((id) => isPrinted.get(id))).toEqual(derived.map(() => false));
});

test('a merged row is printed instead of its parts, and is their sum', () => {
  const merged: TableResult = { shape: 'table', dimension: 'referralSource', cells: [{ code: 'AF+FK', count: 3 }] };
  const metricId = 'breakdowns.closed.referralSource';
  const { cells, sums: all } = releaseOf(
    figures.filter((figure) => figure.metricId === metricId),
    new Map([[metricId, merged]]),
  );
  const row = (code: string) => `closed|referralSource=${code}`;
  expect(cells.filter(({ printed }) => printed).map(({ id }) => id)).toEqual([row('AF+FK')]);
  expect(all).toContainEqual({ total: row('AF+FK'), parts: [row('AF'), row('FK')] });
});

test('the outcomes of the dropouts are unknown to one who sees only one of the two tables', () => {
  const one = releaseOf(
    figures.filter(({ metricId }) => metricId !== 'closings.byOutcome'),
    new Map(),
  );
  expect(one.cells.filter(({ id }) => id.startsWith('dropouts|'))).toEqual([]);
});

test('hidden first is who lacks a value, then the rows of tables, then smaller counts, last the whole flow and the results', () => {
  const ids = ['closed|age known', 'closed|age missing', 'closed|sex=female', 'dropouts', 'stayedMoved', 'closed'];
  expect(ids.map(importanceOf)).toEqual([0, 0, 1, 2, 2, 3]);
  const flow = ['newlyEnrolled', 'closed', 'results', 'everEnrolled', 'persons'];
  expect(flow.map(importanceOf)).toEqual(flow.map(() => 3));
  // These stand in the reports of the years beside too.
  expect(['enrolledAtStart', 'enrolledAtEnd'].map(importanceOf)).toEqual([
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]);
});

function identitiesIn({ sums: all }: Release): ReadonlySet<string> {
  return new Set(all.map(({ total, parts }) => `${total} = ${parts.toSorted().join(' + ')}`));
}

/** Cecilia was never on a visit. */
function referralOf({ id, personId, sex, referralSource, enrolledOn }: Participation): ReferralFact {
  return {
    id,
    personId,
    sex,
    source: referralSource,
    receivedOn: addDays(enrolledOn, -60),
    visitedOn: id === 'Cecilia' ? null : addDays(enrolledOn, -30),
    decision: 'accepted',
    decidedOn: addDays(enrolledOn, -10),
    enrolledOn,
  };
}

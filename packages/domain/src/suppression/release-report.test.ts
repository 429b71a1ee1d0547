import { describe, expect, test } from 'vitest';
import type { CurvePoint, DistributionResult, Hidden, MetricResult, ReleasedResult } from '../metrics/result';
import { distributionSummary } from '../statistics/distribution-summary';
import { share } from '../statistics/share';
import { releaseReport } from './release-report';

const few: Hidden = { hidden: 'few-people' };
const reveals: Hidden = { hidden: 'reveals-few-people' };

function released(metricId: string, result: MetricResult): ReleasedResult | undefined {
  return releaseReport([{ metricId, version: 3, result }], 5)[0]?.result;
}

const ages = (count: number) =>
  distributionSummary(
    Array.from({ length: count }, (_, index) => 20 + index),
    0,
  );

/** So many women and so many men, whose ages are all known. */
function measured(women: number, men: number): DistributionResult {
  const groups = { all: ages(women + men), female: ages(women), male: ages(men), unknown: ages(0) };
  return { shape: 'distribution', groups };
}

function summaries(result: ReleasedResult | undefined) {
  if (result?.shape !== 'distribution') throw new Error('no distribution');
  return result.groups;
}

describe('a measure that leaves the team', () => {
  test('never shows its ends', () => {
    const { all } = summaries(released('throughputMonths.closed', measured(50, 50)));
    expect(all).toMatchObject({ n: 100, min: reveals, max: reveals });
  });

  test('shows its mean and spread from five, its median from ten, its quartiles from twenty', () => {
    const of = (women: number) => summaries(released('throughputMonths.closed', measured(women, 40))).female;
    expect(of(5)).toMatchObject({ n: 5, mean: 22, median: reveals, q1: reveals, q3: reveals });
    expect(of(5).standardDeviation).toBeCloseTo(1.58113883008419, 12); // R 4.2.2: sd(20:24)
    expect(of(9)).toMatchObject({ mean: 24, median: reveals });
    expect(of(10)).toMatchObject({ median: 24.5, q1: reveals, q3: reveals });
    expect(of(19)).toMatchObject({ median: 29, q1: reveals, q3: reveals });
    expect(of(20)).toMatchObject({ q1: 24.75, q3: 34.25 }); // R 4.2.2: quantile(20:39, c(.25, .75))
  });

  test('of fewer than five shows nothing, and nothing that they follow from', () => {
    const groups = summaries(released('throughputMonths.closed', measured(4, 40)));
    expect(groups.female).toMatchObject({ n: few, mean: reveals, median: reveals, standardDeviation: reveals });
    const shown = [groups.all.n, groups.male.n].filter((n) => typeof n === 'number');
    expect(shown).toHaveLength(1);
  });

  test('of nobody shows that it is nobody', () => {
    const { unknown } = summaries(released('throughputMonths.closed', measured(10, 10)));
    expect(unknown).toMatchObject({ n: 0, missing: 0, mean: null, median: null, min: null, max: null });
  });

  test('hides how many lack a value when they are few', () => {
    const of = (missing: number) => {
      const women = distributionSummary(
        Array.from({ length: 30 }, (_, index) => 20 + index),
        missing,
      );
      const none = ages(0);
      return summaries(
        released('publicSupportMonthsBefore.closed', {
          shape: 'distribution',
          groups: { all: women, female: women, male: none, unknown: none },
        }),
      );
    };
    expect(of(2).all.missing).toEqual(few);
    expect(of(6).all.missing).toBe(6);
    expect(of(6).female).toMatchObject({ n: 30, missing: 6 });
  });

  test('that nobody has said what it adds up with shows nothing', () => {
    const { all } = summaries(released('new.measure', measured(50, 50)));
    expect(all).toMatchObject({ n: few, missing: few, mean: reveals, median: reveals, q1: reveals });
  });
});

describe('a share that leaves the team', () => {
  test('shows all of itself when both parts and what is left of the whole are many', () => {
    expect(released('results.ofAllClosings', { shape: 'share', ...share(12, 20) })).toEqual({
      shape: 'share',
      ...share(12, 20),
      threshold: 5,
    });
  });

  test.each([
    [3, 20],
    [17, 20],
  ])('shows no rate when the part or the rest is few: %d of %d', (numerator, denominator) => {
    expect(released('results.ofAllClosings', { shape: 'share', ...share(numerator, denominator) })).toMatchObject({
      rate: reveals,
      ci95: reveals,
    });
  });

  test('that is unheard of shows nothing', () => {
    expect(released('new.share', { shape: 'share', ...share(12, 20) })).toMatchObject({
      numerator: few,
      denominator: few,
      rate: reveals,
      ci95: reveals,
    });
  });
});

describe('a table that leaves the team', () => {
  const table = (dimension: string, counts: Readonly<Record<string, number>>): MetricResult => ({
    shape: 'table',
    dimension,
    cells: Object.entries(counts).map(([code, count]) => ({ code, count })),
  });

  test('has its small rows merged', () => {
    expect(
      released('breakdowns.closed.referralSource', table('referralSource', { AF: 2, FK: 4, SOC: 17, RD: 15 })),
    ).toEqual({
      shape: 'table',
      dimension: 'referralSource',
      cells: [
        { code: 'SOC', count: 17 },
        { code: 'RD', count: 15 },
        { code: 'AF+FK', count: 6 },
      ],
      threshold: 5,
    });
  });

  test('has rows hidden that can’t be merged', () => {
    expect(released('breakdowns.closed.sex', table('sex', { female: 20, male: 2, unknown: 0 }))).toMatchObject({
      cells: [
        { code: 'female', count: 20 },
        { code: 'male', count: few },
        // No figure prints the whole, so that there is nobody here doesn’t tell how few the men are.
        { code: 'unknown', count: 0 },
      ],
    });
  });

  test('that is unheard of shows its codes alone', () => {
    expect(released('new.table', table('sex', { female: 20, male: 30 }))).toMatchObject({
      cells: [
        { code: 'female', count: few },
        { code: 'male', count: few },
      ],
    });
  });
});

describe('what is unheard of', () => {
  test('shows no counts, in whatever shape it comes', () => {
    const cells = [{ row: 'female', column: 'work', count: 40 }];
    expect(
      released('new.crossing', { shape: 'crossing', rowDimension: 'sex', columnDimension: 'outcome', cells }),
    ).toMatchObject({ cells: [{ row: 'female', column: 'work', count: { hidden: expect.any(String) } }] });
    const rows = [{ code: 'AF', ...share(12, 20) }];
    expect(released('new.shares', { shape: 'shares', dimension: 'authority', rows })).toMatchObject({
      rows: [{ code: 'AF', numerator: few, denominator: few, rate: reveals, ci95: reveals }],
    });
    const money = { ore: 120_000, count: 40, orePerOne: 3000, isPreliminary: false };
    expect(released('new.cost', { shape: 'money', ...money })).toMatchObject({ count: few, orePerOne: reveals });
  });
});

describe('a crossing that leaves the team', () => {
  const table = (metricId: string, dimension: string, counts: Readonly<Record<string, number>>) => {
    const cells = Object.entries(counts).map(([code, count]) => ({ code, count }));
    return { metricId, version: 1, result: { shape: 'table', dimension, cells } as const };
  };
  const id = 'crossings.newlyEnrolled.incomeSourceByReferralSource';
  const leaving = (counts: Readonly<Record<string, Readonly<Record<string, number>>>>) => {
    const cells = Object.entries(counts).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, count]) => ({ row, column, count })),
    );
    const sums = (by: 'row' | 'column') => {
      const sum = new Map<string, number>();
      for (const cell of cells) sum.set(cell[by], (sum.get(cell[by]) ?? 0) + cell.count);
      return Object.fromEntries(sum);
    };
    const all = cells.reduce((sum, { count }) => sum + count, 0);
    const figures = [
      { metricId: 'flow.newlyEnrolled', version: 1, result: { shape: 'count', value: all } as const },
      table('breakdowns.newlyEnrolled.incomeSource', 'incomeSource', sums('row')),
      table('breakdowns.newlyEnrolled.referralSource', 'referralSource', sums('column')),
      {
        ...{ metricId: id, version: 1 },
        result: { shape: 'crossing', rowDimension: 'incomeSource', columnDimension: 'referralSource', cells } as const,
      },
    ];
    const result = releaseReport(figures, 5).find(({ metricId }) => metricId === id)?.result;
    return result?.shape === 'crossing' ? result.cells : [];
  };

  test('shows what is of many', () => {
    expect(leaving({ none: { AF: 8, FK: 7 }, other: { AF: 20, FK: 9 } })).toEqual([
      { row: 'none', column: 'AF', count: 8 },
      { row: 'none', column: 'FK', count: 7 },
      { row: 'other', column: 'AF', count: 20 },
      { row: 'other', column: 'FK', count: 9 },
    ]);
  });

  test('hides what is of few, with what would give it away', () => {
    const cells = leaving({ none: { AF: 3, FK: 7 }, other: { AF: 20, FK: 9 } });
    expect(cells.map(({ count }) => count)).toEqual([few, few, few, few]);
  });

  test('has the rows and columns merged that its tables have', () => {
    const cells = leaving({
      'social-assistance': { AF: 40, FK: 41, SOC: 1, RD: 2 },
      none: { AF: 1, FK: 1, SOC: 1, RD: 1 },
      'activity-support': { AF: 1, FK: 2, SOC: 0, RD: 0 },
      other: { AF: 30, FK: 31, SOC: 1, RD: 1 },
    });
    const rows = ['social-assistance', 'other', 'activity-support+none'];
    expect(new Set(cells.map(({ row }) => row))).toEqual(new Set(rows));
    expect(new Set(cells.map(({ column }) => column))).toEqual(new Set(['AF', 'FK', 'SOC+RD']));
  });
});

describe('a share of what people do many times', () => {
  const held = (persons: number): MetricResult => ({ shape: 'share', ...share(20, 40), persons });

  test('stands alone when it is of five persons', () => {
    const shown = { shape: 'share', ...share(20, 40), threshold: 5 };
    expect(released('followUps.heldInTime', held(5))).toEqual(shown);
    expect(released('attendance.all', held(5))).toEqual(shown);
    expect(released('followUps.heldInTime', held(4))).toMatchObject({ numerator: few, rate: reveals });
  });

  test('of nothing at all shows that', () => {
    expect(released('followUps.heldInTime', { shape: 'share', ...share(0, 0) })).toMatchObject({ denominator: 0 });
  });
});

test('shares of persons by code are shown by their counts', () => {
  const rows = [{ code: 'sex', ...share(50, 59) }];
  const result: MetricResult = { shape: 'shares', dimension: 'field', rows };
  expect(released('completeness.fields', result)).toEqual({ shape: 'shares', dimension: 'field', rows, threshold: 5 });
  const lacking = [{ code: 'sex', ...share(56, 59) }];
  expect(released('completeness.fields', { ...result, rows: lacking })).toMatchObject({ rows: [{ rate: reveals }] });
});

test('who came to the meetings is shown as it is: no case lies behind it', () => {
  const rows = [{ code: 'AF', ...share(1, 2) }];
  expect(released('representation.team', { shape: 'shares', dimension: 'authority', rows })).toMatchObject({ rows });
});

describe('a curve that leaves the team', () => {
  const point = (
    months: number,
    followed: number,
    out: readonly [results: number, otherClosings: number],
  ): CurvePoint => ({
    months,
    followed,
    results: out[0],
    otherClosings: out[1],
    stillEnrolled: 0.5,
    stillEnrolledCi95: [0.3, 0.7],
    closedToResult: 0.25,
    closedOtherwise: 0.25,
  });
  const curve = (n: number, events: number, at: readonly CurvePoint[]) => {
    const result = released('timeToClosing', { shape: 'curve', n, events, medianMonths: 7.4, at });
    if (result?.shape !== 'curve') throw new Error('no curve');
    return result;
  };
  const shownMonths = (at: readonly CurvePoint[]) =>
    curve(60, 30, at)
      .at.filter(({ stillEnrolled }) => stillEnrolled === 0.5)
      .map(({ months }) => months);

  test('shows a point where five are followed, and each way out was taken by none or five since the last one shown', () => {
    expect(
      shownMonths([
        point(3, 50, [0, 0]),
        point(6, 45, [4, 0]), // four results
        point(9, 40, [5, 0]), // five, since the point at three months
        point(12, 30, [5, 3]), // three others
        point(15, 25, [10, 5]),
        point(18, 5, [15, 5]),
        point(24, 4, [20, 5]), // four followed
      ]),
    ).toEqual([3, 9, 15, 18]);
  });

  test('shows no point where fewer than five have left in one way since the last one shown', () => {
    expect(
      shownMonths([
        point(3, 50, [5, 5]),
        point(6, 45, [7, 5]), // two more results
        point(9, 40, [10, 5]),
        point(12, 35, [10, 8]), // three more others
        point(15, 30, [10, 10]),
      ]),
    ).toEqual([3, 9, 15]);
  });

  test('shows no share where there is none', () => {
    const none = { stillEnrolled: null, stillEnrolledCi95: null, closedToResult: null, closedOtherwise: null };
    expect(curve(60, 30, [{ ...point(3, 50, [0, 0]), ...none }]).at).toMatchObject([none]);
  });

  test('shows the shares of a point, never the counts', () => {
    const [shown, hidden] = curve(60, 30, [point(3, 50, [0, 0]), point(6, 45, [4, 0])]).at;
    expect(shown).toEqual({
      months: 3,
      followed: reveals,
      results: reveals,
      otherClosings: reveals,
      stillEnrolled: 0.5,
      stillEnrolledCi95: [0.3, 0.7],
      closedToResult: 0.25,
      closedOtherwise: 0.25,
    });
    expect(hidden).toEqual({
      months: 6,
      followed: reveals,
      results: reveals,
      otherClosings: reveals,
      stillEnrolled: reveals,
      stillEnrolledCi95: reveals,
      closedToResult: reveals,
      closedOtherwise: reveals,
    });
  });

  test('shows its median in whole months between points that five had left by and five are followed at', () => {
    const median = (left: readonly [number, number], followed: number) =>
      curve(60, 30, [point(3, 50, [0, 0]), point(6, 40, left), point(9, followed, [20, 20])]).medianMonths;
    expect(median([3, 2], 5)).toBe(7);
    expect(median([2, 2], 5)).toEqual(reveals);
    expect(median([3, 2], 4)).toEqual(reveals);
    expect(curve(60, 30, [point(3, 50, [9, 9]), point(6, 40, [9, 9])]).medianMonths).toEqual(reveals);
    expect(curve(60, 30, [point(9, 50, [9, 9])]).medianMonths).toEqual(reveals);
  });

  test('shows a median that stands at a point by how many had left and are followed there', () => {
    const at = [point(2, 55, [0, 0]), point(3, 50, [0, 0]), point(6, 5, [3, 2]), point(9, 4, [3, 3])];
    const result = released('timeToClosing', { shape: 'curve', n: 60, events: 30, medianMonths: 6, at });
    expect(result).toMatchObject({ medianMonths: 6 });
  });

  test('says nothing of a median that there isn’t', () => {
    const result = released('timeToClosing', { shape: 'curve', n: 60, events: 2, medianMonths: null, at: [] });
    expect(result).toMatchObject({ medianMonths: null });
  });

  test('never shows how many are followed', () => {
    expect(curve(60, 30, [])).toMatchObject({ n: reveals, events: reveals });
  });

  test('of few shows nothing', () => {
    expect(curve(3, 0, [point(3, 3, [0, 0])])).toMatchObject({
      n: reveals,
      medianMonths: reveals,
      at: [{ months: 3, stillEnrolled: reveals }],
    });
  });

  test('of nobody shows that it is nobody', () => {
    const nobody = { ...point(3, 0, [0, 0]), stillEnrolled: null };
    const result = released('timeToClosing', { shape: 'curve', n: 0, events: 0, medianMonths: null, at: [nobody] });
    expect(result).toMatchObject({
      shape: 'curve',
      n: 0,
      events: 0,
      medianMonths: null,
      at: [{ months: 3, stillEnrolled: null }],
    });
  });
});

test('a released figure keeps its name and the version of its definition', () => {
  const [figure] = releaseReport([{ metricId: 'flow.closed', version: 3, result: { shape: 'count', value: 16 } }], 5);
  expect(figure).toEqual({ metricId: 'flow.closed', version: 3, result: { shape: 'count', value: 16, threshold: 5 } });
});

describe('what one person can have many of', () => {
  const started = (value: number, persons: number): MetricResult => ({ shape: 'count', value, persons });

  test('is hidden when it is of few persons, however many there are', () => {
    expect(released('workTraining.started', started(9, 4))).toEqual({ shape: 'count', value: few, threshold: 5 });
    expect(released('workTraining.started', started(9, 5))).toEqual({ shape: 'count', value: 9, threshold: 5 });
  });

  test('is hidden in a table by its own persons, with enough of the others', () => {
    const cells = [
      { code: 'employment', count: 6, persons: 2 },
      { code: 'completed', count: 9, persons: 9 },
      { code: 'ended-early', count: 20, persons: 12 },
    ];
    const total = { metricId: 'workTraining.byEnding', version: 1 };
    const result: MetricResult = { shape: 'table', dimension: 'workTrainingEnding', cells };
    expect(releaseReport([{ ...total, result }], 5)[0]?.result).toEqual({
      shape: 'table',
      dimension: 'workTrainingEnding',
      cells: [
        { code: 'employment', count: few },
        { code: 'completed', count: 9 },
        { code: 'ended-early', count: 20 },
      ],
      threshold: 5,
    });
  });

  test('has a mean of at least five persons and a median of ten, and says nothing of how many persons they are', () => {
    const hours = (persons: number) =>
      released('workTraining.hoursPerWeek', {
        ...measured(30, 0),
        persons: { all: persons, female: persons, male: 0, unknown: 0 },
      });
    expect(summaries(hours(4)).all).toMatchObject({ n: few, mean: reveals });
    expect(summaries(hours(9)).all).toMatchObject({ n: 30, mean: 34.5, median: reveals });
    expect(summaries(hours(10)).all).toMatchObject({ median: 34.5, q1: reveals });
    expect(JSON.stringify(hours(10))).not.toContain('persons');
  });
});

test('who was enrolled when the year ended leaves as a number and by age, not by what they keep into the next year', () => {
  const sex: MetricResult = { shape: 'table', dimension: 'sex', cells: [{ code: 'female', count: 20 }] };
  const figures = [
    { metricId: 'flow.enrolledAtEnd', version: 1, result: { shape: 'count', value: 20 } as const },
    { metricId: 'breakdowns.enrolledAtEnd.sex', version: 1, result: sex },
    { metricId: 'age.enrolledAtEnd', version: 1, result: measured(20, 0) },
  ];
  expect(releaseReport(figures, 5).map(({ metricId }) => metricId)).toEqual(['flow.enrolledAtEnd']);
});

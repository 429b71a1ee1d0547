import { describe, expect, test } from 'vitest';
import type { Audience } from '../metrics/metric';
import type { MetricResult } from '../metrics/result';
import { share } from '../statistics/share';
import { releaseTo } from './release-to';

const hidden = { hidden: 'few-people' };

function released(figures: Readonly<Record<string, MetricResult>>) {
  const given = Object.entries(figures).map(([metricId, result]) => ({ metricId, version: 1, result }));
  const shown = releaseTo('association', given, 5);
  return (metricId: string) => shown.find((figure) => figure.metricId === metricId)?.result;
}

const group = (code: string, persons: number) => ({ code, ...share(20, 40), persons });

test('a share of events stands when they are of many persons, and their sum when all its parts do', () => {
  const all: MetricResult = { shape: 'share', ...share(40, 80), persons: 12 };
  const byGroup = (...rows: ReturnType<typeof group>[]): MetricResult => ({
    shape: 'shares',
    dimension: 'group',
    rows,
  });
  const many = released({ 'attendance.all': all, 'attendance.byGroup': byGroup(group('Skog', 6), group('Träff', 8)) });
  expect(many('attendance.all')).toMatchObject({ numerator: 40, denominator: 80, rate: 0.5 });
  const few = released({ 'attendance.all': all, 'attendance.byGroup': byGroup(group('Skog', 4), group('Träff', 8)) });
  expect(few('attendance.all')).toMatchObject({ numerator: hidden, denominator: hidden });
  expect(few('attendance.byGroup')).toMatchObject({ rows: [{ numerator: hidden }, { numerator: 20 }] });
});

test('meetings are nobody’s, and are shown however few', () => {
  const rows = [{ code: 'AF', ...share(1, 3) }];
  const shown = released({ 'representation.team': { shape: 'shares', dimension: 'authority', rows } });
  expect(shown('representation.team')).toMatchObject({ rows });
});

test('an amount for each is hidden with the number of them, and the amount isn’t', () => {
  const cost = (count: number): MetricResult => ({
    shape: 'money',
    ore: 90_000_000,
    count,
    orePerOne: 90_000_000 / count,
    isPreliminary: false,
  });
  const shown = released({ 'cost.perParticipation': cost(45), 'cost.perResult': cost(4) });
  expect(shown('cost.perParticipation')).toMatchObject({ count: 45, orePerOne: 2_000_000 });
  expect(shown('cost.perResult')).toMatchObject({
    ore: 90_000_000,
    count: hidden,
    orePerOne: { hidden: 'reveals-few-people' },
  });
});

test('who lacks a value among all is hidden when it would give the closed away', () => {
  const table = (counts: Readonly<Record<string, number>>): MetricResult => ({
    shape: 'table',
    dimension: 'ageBand',
    cells: Object.entries(counts).map(([code, count]) => ({ code, count })),
  });
  const shown = released({
    'flow.closed': { shape: 'count', value: 23 },
    'flow.enrolledAtEnd': { shape: 'count', value: 36 },
    'flow.everEnrolled': { shape: 'count', value: 59 },
    'breakdowns.closed.ageBand': table({ '18-30': 10, '31-45': 10, unknown: 3 }),
    'breakdowns.enrolledAtEnd.ageBand': table({ '18-30': 16, '31-45': 14, unknown: 6 }),
    'completeness.fields': { shape: 'shares', dimension: 'field', rows: [{ code: 'birthDate', ...share(50, 59) }] },
  });
  const visible = JSON.stringify(shown('completeness.fields')).includes('"numerator":50');
  const atEnd = JSON.stringify(shown('breakdowns.enrolledAtEnd.ageBand')).includes('"unknown","count":6');
  // 59 − 50 = 9 lack it in all; with the 6 still enrolled the 3 closed would follow.
  expect(visible && atEnd).toBe(false);
});

test('who lacks a value among the closed is hidden though nobody says it of those still enrolled', () => {
  const shown = released({
    'flow.everEnrolled': { shape: 'count', value: 59 },
    'breakdowns.closed.sex': {
      shape: 'table',
      dimension: 'sex',
      cells: [
        { code: 'female', count: 10 },
        { code: 'male', count: 10 },
        { code: 'unknown', count: 6 },
      ],
    },
    'completeness.fields': { shape: 'shares', dimension: 'field', rows: [{ code: 'sex', ...share(50, 59) }] },
  });
  // 59 − 50 = 9 lack it in all; without the 6 closed there would be 3 left.
  const visible = JSON.stringify(shown('completeness.fields')).includes('"numerator":50');
  const closed = JSON.stringify(shown('breakdowns.closed.sex')).includes('"unknown","count":6');
  expect(visible && closed).toBe(false);
});

describe('sexes crossed by outcome, for the steering group', () => {
  const table = (dimension: string, counts: Readonly<Record<string, number>>): MetricResult => ({
    ...{ shape: 'table', dimension },
    cells: Object.entries(counts).map(([code, count]) => ({ code, count })),
  });
  const bySex = { female: { work: 0, studies: 4 }, male: { work: 4, studies: 4 } };
  const cells = Object.entries(bySex).flatMap(([row, counts]) =>
    Object.entries(counts).map(([column, count]) => ({ row, column, count })),
  );
  const crossing = { shape: 'crossing', rowDimension: 'sex', columnDimension: 'outcome', cells } as const;
  const countsShown = (ages: Readonly<Record<string, number>>) => {
    const figures: Record<string, MetricResult> = {
      'flow.closed': { shape: 'count', value: 12 },
      'breakdowns.closed.sex': table('sex', { female: 4, male: 8 }),
      'breakdowns.closed.ageBand': table('ageBand', ages),
      'outcomes.all': table('outcome', { work: 4, studies: 8 }),
      'crossings.closed.sexByOutcome': crossing,
    };
    const given = Object.entries(figures).map(([metricId, result]) => ({ metricId, version: 1, result }));
    const shown = releaseTo('steering', given, 3).find(({ metricId }) => metricId === 'crossings.closed.sexByOutcome');
    return shown?.result.shape === 'crossing' ? shown.result.cells.map(({ count }) => count) : [];
  };

  test('stand when everybody’s age is known', () => {
    expect(countsShown({ '18-30': 12 })).toEqual([0, 4, 4, 4]);
  });

  // Four lack an age, three of them women by the ages' own figures; that no woman got work would leave one at most who did.
  test('say nothing of those of unknown age', () => {
    expect(countsShown({ '18-30': 8, unknown: 4 })).toEqual([hidden, hidden, hidden, hidden]);
  });
});

describe('each reader', () => {
  const counts = Object.entries({ 'flow.closed': 3, 'flow.everEnrolled': 40 }).map(([metricId, value]) => ({
    ...{ metricId, version: 1 },
    result: { shape: 'count', value } as const,
  }));
  const cells = [{ row: 'female', column: 'work', count: 1 }];
  const crossing = { shape: 'crossing', rowDimension: 'sex', columnDimension: 'outcome', cells } as const;
  const figures = [...counts, { metricId: 'new.crossing', version: 1, result: crossing }];
  const shownTo = (audience: Audience) => releaseTo(audience, figures, 5).map(({ result }) => result);

  test('of the team sees all as it is', () => {
    expect(releaseTo('team', figures, 5)).toEqual(figures);
  });

  test('of the steering group sees small counts, and nothing of a crossing that is unheard of', () => {
    expect(shownTo('steering')).toEqual([
      { shape: 'count', value: 3 },
      { shape: 'count', value: 40 },
      { ...crossing, cells: [{ row: 'female', column: 'work', count: hidden }] },
    ]);
  });

  test.each(['association', 'public'] as const)('of the %s sees no small count', (audience) => {
    expect(shownTo(audience)).toMatchObject([{ value: hidden }, { value: 40 }, { cells: [{ count: hidden }] }]);
  });
});

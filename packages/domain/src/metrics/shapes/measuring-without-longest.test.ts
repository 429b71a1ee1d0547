import { expect, test } from 'vitest';
import type { Participation } from '../../concepts/participation/participation';
import { exampleYear } from '../example/example-year';
import { everEnrolled } from '../populations/ever-enrolled';
import { measuringWithoutLongest } from './measuring-without-longest';

const { compute, cases } = measuringWithoutLongest(
  everEnrolled,
  ({ publicSupportMonthsBefore }) => publicSupportMonthsBefore,
);

/** Cases with so many months in public support each. */
function withMonths(months: Readonly<Record<string, number | null>>): readonly Participation[] {
  const [one] = exampleYear.facts.participations;
  if (!one) throw new Error('nobody');
  return Object.entries(months).map(([id, publicSupportMonthsBefore]) => ({ ...one, id, publicSupportMonthsBefore }));
}

const left = (participations: readonly Participation[]) =>
  cases({ participations }, exampleYear.period).numerator.map(({ id }) => id);

test('the one with the most is left out, and who lacks a value stays', () => {
  const participations = withMonths({ a: 12, b: 80, c: 24, d: null });
  expect(left(participations)).toEqual(['a', 'c', 'd']);
  expect(compute({ participations }, exampleYear.period)).toMatchObject({
    groups: { all: { n: 2, missing: 1, mean: 18, max: 24 } },
  });
});

test('of equals the one whose id comes first is left out, in whatever order they come', () => {
  const participations = withMonths({ b: 80, a: 80, c: 80 });
  expect(left(participations)).toEqual(['b', 'c']);
  expect(left(participations.toReversed())).toEqual(['c', 'b']);
});

test('a later one that has fewer, or whose id comes first, isn’t left out for that', () => {
  expect(left(withMonths({ b: 80, a: 12 }))).toEqual(['a']);
});

test('where nobody has a value nobody is left out', () => {
  expect(left(withMonths({ a: null, b: null }))).toEqual(['a', 'b']);
  expect(left([])).toEqual([]);
});

import { expect, test } from 'vitest';
import { spreadApart, stretchesOf, ticksUpTo, unbrokenRuns, wrapWords } from './chart-geometry';

test('an axis has round steps that reach the greatest value', () => {
  expect(ticksUpTo(1)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(ticksUpTo(17.2)).toEqual([0, 5, 10, 15, 20]);
  expect(ticksUpTo(38)).toEqual([0, 10, 20, 30, 40]);
  expect(ticksUpTo(0)).toEqual([0, 1]);
});

test('names that would lie over each other move apart and stay inside', () => {
  const places = spreadApart(
    [
      { id: 'a', middle: 98, height: 20 },
      { id: 'b', middle: 96, height: 20 },
      { id: 'c', middle: 10, height: 20 },
    ],
    0,
    100,
  );
  expect(Object.fromEntries(places)).toEqual({ a: 90, b: 70, c: 10 });
});

test('a long name breaks between its words', () => {
  expect(wrapWords('Alla avslutade deltaganden', 14)).toEqual(['Alla avslutade', 'deltaganden']);
});

test('a line breaks where a value is missing', () => {
  const runs = unbrokenRuns([1, null, 3, 4].map((y, x) => ({ x, y })));
  expect(runs.map((run) => run.map(({ y }) => y))).toEqual([[1], [3, 4]]);
});

test('a line is of the other kind to and from each point that is', () => {
  const run: { at: number; other?: boolean }[] = [
    { at: 1, other: true },
    { at: 2, other: true },
    { at: 3 },
    { at: 4 },
    { at: 5 },
  ];
  const stretches = stretchesOf(run).map(({ other, points }) => [other, points.map(({ at }) => at)]);
  expect(stretches).toEqual([
    [true, [1, 2, 3]],
    [false, [3, 4, 5]],
  ]);
  expect(stretchesOf(run.slice(0, 1))).toEqual([]);
});

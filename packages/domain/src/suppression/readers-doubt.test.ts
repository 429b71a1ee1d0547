import { describe, expect, test } from 'vitest';
import { readersDoubt, sensitiveCells } from './readers-doubt';
import type { Release } from './release';

const cell = (id: string, count: number, printed = true) => ({ id, count, printed, importance: 0 });

/** 3 + 7 = 10, and 7 + 2 = 9. */
const release: Release = {
  cells: [cell('a', 3), cell('b', 7), cell('ab', 10), cell('c', 2), cell('bc', 9), cell('alone', 4)],
  sums: [
    { total: 'ab', parts: ['a', 'b'] },
    { total: 'bc', parts: ['b', 'c'] },
  ],
};
const doubt = (hidden: readonly string[], id: string, enough = 100) =>
  readersDoubt(release, new Set(hidden)).about(id, enough);

describe('a reader', () => {
  test('knows a cell that is left when the others are taken away', () => {
    expect(doubt(['a'], 'a')).toBe(0);
    expect(doubt(['ab'], 'ab')).toBe(0);
    expect(doubt(['a', 'c'], 'a')).toBe(0);
  });

  test('knows two cells to within their sum', () => {
    // a + b = 10 and c is shown, so b = 7 follows from the other sum.
    expect(doubt(['a', 'b'], 'a')).toBe(0);
    // Without c: b from 0 to 9, so a from 1 to 10.
    expect(doubt(['a', 'b', 'c'], 'b')).toBe(9);
    expect(doubt(['a', 'b', 'c'], 'a')).toBe(9);
    expect(doubt(['a', 'b', 'c'], 'c')).toBe(9);
  });

  test('gets the same answer in whatever order the questions come', () => {
    const { about } = readersDoubt(release, new Set(['a', 'b', 'c']));
    expect(['c', 'a', 'b', 'a'].map((id) => about(id, 100))).toEqual([9, 9, 9, 9]);
  });

  test('is in more doubt when one more cell is hidden, and in as much as before when it isn’t', () => {
    const before = readersDoubt(release, new Set(['a', 'b']));
    expect(before.whenHidden('c').about('b', 100)).toBe(9);
    expect(before.about('b', 100)).toBe(0);
  });

  test('is in enough doubt about what is wide, or has no bounds at all', () => {
    expect(doubt(['a', 'b', 'c'], 'b', 5)).toBeGreaterThanOrEqual(5);
    expect(doubt(['alone'], 'alone', 5)).toBeGreaterThanOrEqual(5);
    expect(doubt(['a', 'ab'], 'a', 5)).toBeGreaterThanOrEqual(5);
  });

  test('doesn’t know what no table shows, either', () => {
    const unprinted = { ...release, cells: release.cells.map((one) => ({ ...one, printed: one.id !== 'c' })) };
    expect(readersDoubt(unprinted, new Set(['a', 'b'])).about('b', 100)).toBe(9);
  });
});

test('what must stay in doubt is every hidden cell, and every small one that no table shows', () => {
  const cells = [
    cell('hidden', 40),
    cell('small', 4, false),
    cell('large', 5, false),
    cell('none', 0, false),
    cell('shown', 4),
  ];
  expect(sensitiveCells({ cells, sums: [] }, new Set(['hidden']), 5).map(({ id }) => id)).toEqual(['hidden', 'small']);
});

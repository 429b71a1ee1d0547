import { describe, expect, test } from 'vitest';
import type { Release } from './release';
import { suppress } from './suppress';

describe('a small cell', () => {
  test('with nothing to add up hides alone', () => {
    const release: Release = { cells: [cell('a', 3), cell('b', 9)], sums: [] };
    expect([...suppress(release, 5)]).toEqual([['a', 'few-people']]);
  });

  test('in a row with its total hides the smallest that leaves it in doubt', () => {
    const release: Release = {
      cells: [cell('a', 2), cell('b', 6), cell('c', 20), { ...cell('all', 28), importance: 1 }],
      sums: [{ total: 'all', parts: ['a', 'b', 'c'] }],
    };
    expect([...suppress(release, 5)]).toEqual([
      ['a', 'few-people'],
      ['b', 'reveals-few-people'],
    ]);
  });

  test('two small cells with a small sum take a third', () => {
    const release: Release = {
      cells: [cell('a', 1), cell('b', 1), cell('c', 8), { ...cell('all', 10), importance: 1 }],
      sums: [{ total: 'all', parts: ['a', 'b', 'c'] }],
    };
    expect([...suppress(release, 5).keys()]).toEqual(['a', 'b', 'c']);
  });

  test('that no table shows hides what it could be worked out from', () => {
    const release: Release = {
      cells: [cell('part', 12), { ...cell('whole', 14), importance: 1 }, { ...cell('rest', 2), printed: false }],
      sums: [{ total: 'whole', parts: ['part', 'rest'] }],
    };
    expect([...suppress(release, 5)]).toEqual([['part', 'reveals-few-people']]);
  });

  test('in a two-way table takes a rectangle with it', () => {
    const release: Release = {
      cells: [
        ...['ax', 'ay', 'bx', 'by'].map((id, index) => cell(id, [3, 12, 9, 15][index] ?? 0)),
        ...['a', 'b', 'x', 'y'].map((id, index) => ({ ...cell(id, [15, 24, 12, 27][index] ?? 0), importance: 1 })),
      ],
      sums: [
        { total: 'a', parts: ['ax', 'ay'] },
        { total: 'b', parts: ['bx', 'by'] },
        { total: 'x', parts: ['ax', 'bx'] },
        { total: 'y', parts: ['ay', 'by'] },
      ],
    };
    expect([...suppress(release, 5).keys()].sort()).toEqual(['ax', 'ay', 'bx', 'by']);
  });
});

function cell(id: string, count: number) {
  return { id, count, printed: true, importance: 0 };
}

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

describe('what is hidden along with a small cell', () => {
  /** Three rows and their total, which is printed and of more importance. */
  const table = (a: number, b: number, c: number): Release => ({
    cells: [cell('a', a), cell('b', b), cell('c', c), { ...cell('all', a + b + c), importance: 1 }],
    sums: [{ total: 'all', parts: ['a', 'b', 'c'] }],
  });

  test('is no zero, as long as anything else will do', () => {
    expect([...suppress(table(2, 0, 30), 5).keys()]).toEqual(['a', 'c']);
  });

  test('is no zero in a two-way table, where no single cell will do', () => {
    const counts = { a: [3, 0, 12], b: [9, 8, 20], c: [10, 9, 30] };
    const inner = Object.entries(counts).flatMap(([row, columns]) =>
      columns.map((count, column) => ({ ...cell(`${row}${column}`, count), row, column })),
    );
    const margin = (id: string, parts: readonly { readonly id: string; readonly count: number }[]) => ({
      cell: {
        ...cell(
          id,
          parts.reduce((sum, { count }) => sum + count, 0),
        ),
        importance: 1,
      },
      sum: { total: id, parts: parts.map((part) => part.id) },
    });
    const margins = [
      ...Object.keys(counts).map((row) =>
        margin(
          row,
          inner.filter((one) => one.row === row),
        ),
      ),
      ...[0, 1, 2].map((column) =>
        margin(
          `column ${column}`,
          inner.filter((one) => one.column === column),
        ),
      ),
    ];
    const release = {
      cells: [...inner, ...margins.map((one) => one.cell)],
      sums: margins.map(({ sum }) => sum),
    };
    const hidden = [...suppress(release, 5).keys()];
    expect(hidden).toContain('a0');
    expect(hidden).not.toContain('a1');
  });

  test('is of equals the one whose name comes first', () => {
    expect([...suppress(table(2, 8, 8), 5).keys()]).toEqual(['a', 'b']);
  });

  test('is a row rather than a total of the same importance', () => {
    const release: Release = {
      cells: [cell('part', 2), cell('other', 40), cell('all', 42)],
      sums: [{ total: 'all', parts: ['part', 'other'] }],
    };
    expect([...suppress(release, 5).keys()]).toEqual(['part', 'other']);
  });

  test('is a row rather than a total, also where one row isn’t enough', () => {
    const sums = [1, 2, 3].map((index) => ({ total: `all ${index}`, parts: ['few', `other ${index}`] }));
    const counts = { few: 2, 'other 1': 5, 'all 1': 7, 'other 2': 30, 'all 2': 32, 'other 3': 50, 'all 3': 52 };
    const cells = Object.entries(counts).map(([id, count]) => cell(id, count));
    expect([...suppress({ cells, sums }, 5).keys()].sort()).toEqual(['few', 'other 1', 'other 2', 'other 3']);
  });

  test('stands in a sum with it, though a smaller one further away would do', () => {
    const release: Release = {
      cells: [
        cell('few', 2),
        cell('all', 10),
        { ...cell('rest', 8), printed: false },
        cell('far', 6),
        cell('whole', 14),
      ],
      sums: [
        { total: 'all', parts: ['few', 'rest'] },
        { total: 'whole', parts: ['rest', 'far'] },
      ],
    };
    expect([...suppress(release, 5).keys()]).toEqual(['few', 'all']);
  });

  test('is nothing at all where nothing helps, and what can be helped is helped all the same', () => {
    const steady = (id: string, count: number) => ({ ...cell(id, count), importance: Number.POSITIVE_INFINITY });
    const release: Release = {
      cells: [
        ...[cell('few', 2), steady('steady', 6), steady('both', 8), cell('beside', 30), cell('whole', 38)],
        ...[cell('part', 3), cell('rest', 20), { ...cell('all', 23), importance: 1 }],
      ],
      sums: [
        { total: 'both', parts: ['few', 'steady'] },
        { total: 'whole', parts: ['both', 'beside'] },
        { total: 'all', parts: ['part', 'rest'] },
      ],
    };
    expect([...suppress(release, 5).keys()].sort()).toEqual(['few', 'part', 'rest']);
  });

  test('is what matters least, though it be greater', () => {
    const release: Release = {
      cells: [cell('a', 2), { ...cell('b', 6), importance: 1 }, cell('c', 90), { ...cell('all', 98), importance: 2 }],
      sums: [{ total: 'all', parts: ['a', 'b', 'c'] }],
    };
    expect([...suppress(release, 5).keys()]).toEqual(['a', 'c']);
  });

  test('is never what no table shows: nobody can take that back', () => {
    const release: Release = {
      cells: [cell('a', 2), { ...cell('b', 6), printed: false }, cell('all', 8)],
      sums: [{ total: 'all', parts: ['a', 'b'] }],
    };
    expect([...suppress(release, 5).keys()]).toEqual(['a']);
  });

  test('is nothing where nothing is small', () => {
    expect(suppress(table(5, 6, 0), 5).size).toBe(0);
    expect([...suppress(table(4, 60, 0), 5).keys()]).toEqual(['a', 'b']);
  });
});

function cell(id: string, count: number) {
  return { id, count, printed: true, importance: 0 };
}

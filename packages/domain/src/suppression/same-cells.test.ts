import { expect, test } from 'vitest';
import type { ReleaseCell } from './release';
import { joinSameCells } from './same-cells';
import { suppress } from './suppress';

test('cells that are the same become one, as important as the most important and printed if any is', () => {
  const { release, cellsOf } = joinSameCells({
    cells: [
      cell('with a known age', 30, { importance: 0 }),
      cell('closed', 30, { importance: 3 }),
      cell('measured', 30, { printed: false, importance: 1 }),
      cell('of no known age', 0),
      cell('women', 12),
      cell('men', 18),
    ],
    sums: [
      { total: 'closed', parts: ['with a known age'] },
      { total: 'measured', parts: ['closed'] },
      { total: 'closed', parts: ['with a known age', 'of no known age'] },
      { total: 'closed', parts: ['women', 'men'] },
    ],
  });
  expect(release).toEqual({
    cells: [cell('closed', 30, { importance: 3 }), cell('of no known age', 0), cell('women', 12), cell('men', 18)],
    sums: [{ total: 'closed', parts: ['women', 'men'] }],
  });
  expect(cellsOf('closed')).toEqual(['with a known age', 'closed', 'measured']);
  expect(cellsOf('women')).toEqual(['women']);
});

test('cells that are the same are of as few persons as the fewest', () => {
  const { release } = joinSameCells({
    cells: [cell('a', 9), cell('b', 9, { persons: 6 }), cell('c', 9, { persons: 4 })],
    sums: [
      { total: 'a', parts: ['b'] },
      { total: 'b', parts: ['c'] },
    ],
  });
  expect(release.cells).toEqual([cell('a', 9, { persons: 4 })]);
});

test('what is the same as a hidden cell is hidden with it, for the same reason', () => {
  const release = {
    cells: [cell('women', 3), cell('women of known age', 3), cell('men', 18), cell('all', 21, { importance: 1 })],
    sums: [
      { total: 'women', parts: ['women of known age'] },
      { total: 'all', parts: ['women', 'men'] },
    ],
  };
  expect([...suppress(release, 5)]).toEqual([
    ['women', 'few-people'],
    ['women of known age', 'few-people'],
    ['men', 'reveals-few-people'],
  ]);
});

function cell(id: string, count: number, standing: Partial<ReleaseCell> = {}): ReleaseCell {
  return { id, count, printed: true, importance: 0, ...standing };
}

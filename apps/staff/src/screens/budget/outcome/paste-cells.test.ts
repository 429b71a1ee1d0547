import { expect, test } from 'vitest';
import { pastedCells, placeCells } from './paste-cells';

const grid = { row: 1, column: 0, isOpen: (row: number, column: number) => row < 3 && column < 2 };

test('one cell is pasted as the browser does it', () => {
  expect(pastedCells('12 345,50')).toBeNull();
});

test('a column and a table keep their shape, without the last line break', () => {
  expect(pastedCells('100\r\n200\r\n')).toEqual([['100'], ['200']]);
  expect(pastedCells('1\t2\n3\t')).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
});

test('amounts land from the cell on, and what has no cell or is no amount is told', () => {
  const placed = placeCells(
    [
      ['1 000,50', '-'],
      ['200', 'x'],
      ['300', '400'],
    ],
    grid,
  );
  expect(placed).toEqual({
    cells: [
      { row: 1, column: 0, ore: 100_050 },
      { row: 2, column: 0, ore: 20_000 },
    ],
    unreadable: ['x'],
    outside: 2,
  });
});

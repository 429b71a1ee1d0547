import { expect, test } from 'vitest';
import { textIn, utf8Of } from '../../../testing/utf8';
import { KnownCells } from './known-cells';

function cellsRead(): { readonly cells: KnownCells; readonly read: string[] } {
  const read: string[] = [];
  const numberOf = (cell: string) => {
    read.push(cell);
    return Number(cell);
  };
  return { cells: new KnownCells(1, numberOf, textIn), read };
}

function rowWith(cell: string) {
  const bytes = utf8Of(`x;${cell};y`);
  return {
    bytes,
    starts: Int32Array.of(0, 2, bytes.length - 1),
    ends: Int32Array.of(1, bytes.length - 2, bytes.length),
  };
}

test('a cell that has stood in the column is not read again', () => {
  const { cells, read } = cellsRead();
  expect(['7', '', '8', '7', '77', ''].map((cell) => cells.numberIn(rowWith(cell)))).toEqual([7, 0, 8, 7, 77, 0]);
  expect(read).toEqual(['7', '', '8', '77']);
});

test('however many different cells there are, each is its own number', () => {
  const { cells } = cellsRead();
  const numbers = Array.from({ length: 70_000 }, (_, index) => index);
  expect(numbers.filter((number) => cells.numberIn(rowWith(`${number}`)) !== number)).toEqual([]);
  expect(numbers.filter((number) => cells.numberIn(rowWith(`${number}`)) !== number)).toEqual([]);
});

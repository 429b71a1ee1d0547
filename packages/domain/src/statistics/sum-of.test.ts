import { expect, test } from 'vitest';
import { sumOf, sumOfSquares } from './sum-of';

test('sums values, and their squared distances from a centre', () => {
  expect([sumOf([1, 2, 3]), sumOf([])]).toEqual([6, 0]);
  expect([sumOfSquares([1, 2, 3], 0), sumOfSquares([1, 2, 4], 2), sumOfSquares([], 2)]).toEqual([14, 5, 0]);
});

test('keeps what a plain sum loses: Neumaier’s own example', () => {
  expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
  expect(sumOfSquares([1, 2 ** 30, 1], 0)).toBe(2 ** 60 + 2);
});

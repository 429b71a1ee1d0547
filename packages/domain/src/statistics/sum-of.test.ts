import { expect, test } from 'vitest';
import { sumOf } from './sum-of';

test('sums what is made of each value', () => {
  expect(sumOf([1, 2, 3], (value) => value ** 2)).toBe(14);
  expect(sumOf([], (value) => value)).toBe(0);
});

test('keeps what a plain sum loses: Neumaier’s own example', () => {
  expect(sumOf([1, 1e100, 1, -1e100], (value) => value)).toBe(2);
});

import { expect, test } from 'vitest';
import { groupBy } from './group-by';

test('every item stands in the group of its key, in the order that it came', () => {
  expect([...groupBy(['ab', 'b', 'aa', 'c'], (word) => word.charAt(0))]).toEqual([
    ['a', ['ab', 'aa']],
    ['b', ['b']],
    ['c', ['c']],
  ]);
});

test('of nothing there are no groups', () => {
  expect(groupBy([], () => 'a').size).toBe(0);
});

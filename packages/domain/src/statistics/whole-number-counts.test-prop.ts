import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds';
import { WholeNumberCounts } from './whole-number-counts';

test('counted whole numbers come out as sorting puts them, small, great and negative', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: -5, max: 4_000_000 }));
  holds(
    fc.property(fc.array(number), (numbers) => {
      const counts = new WholeNumberCounts();
      for (const one of numbers) counts.add(one);
      expect([...counts.inOrder()]).toEqual([...numbers].sort((left, right) => left - right));
    }),
  );
});

test('each number that has come is told with its count, and no other', () => {
  const counts = new WholeNumberCounts();
  // Where the room for counts grows, and where it doesn’t any more.
  const numbers = [0, 127, 128, 129, 256, 65_535, 65_536, -1, 3, 3];
  for (const number of numbers) counts.add(number);
  expect(counts.entries()).toEqual([
    [-1, 1],
    [0, 1],
    [3, 2],
    [127, 1],
    [128, 1],
    [129, 1],
    [256, 1],
    [65_535, 1],
    [65_536, 1],
  ]);
});

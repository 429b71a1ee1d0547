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

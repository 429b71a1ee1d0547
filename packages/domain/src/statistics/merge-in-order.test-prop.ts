import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds';
import { mergeInOrder } from './merge-in-order';

test('a merged list may be put where another was', () => {
  const room = Float64Array.of(9, 9, 9, 9);
  const merged = mergeInOrder(Float64Array.of(1, 5), Float64Array.of(2), room);
  expect([...merged]).toEqual([1, 2, 5]);
  expect(merged.buffer).toBe(room.buffer);
});

test('two lists in order are merged as sorting them together puts them', () => {
  const values = fc.array(fc.double({ noNaN: true }).map((value) => (value === 0 ? 0 : value)));
  holds(
    fc.property(values, values, (one, other) => {
      const merged = mergeInOrder(Float64Array.from(one).sort(), Float64Array.from(other).sort());
      expect(merged).toEqual(Float64Array.from([...one, ...other]).sort());
    }),
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from './holds';

test('a property with a counterexample fails with a small one and the seed that finds it again', () => {
  expect(() => holds(fc.property(fc.nat(), (number) => number < 50))).toThrow(
    /Property failed after[\s\S]*seed: -?\d+[\s\S]*Counterexample: \[50\]/,
  );
});

test('a property without one passes', () => {
  expect(() => holds(fc.property(fc.nat(), (number) => number >= 0))).not.toThrow();
});

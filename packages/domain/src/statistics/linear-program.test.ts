import { describe, expect, test } from 'vitest';
import { type LinearEquation, solutionsAround } from './linear-program';

/** The solutions in which all of the first variables are free; a constant stands last, fixed at 1. */
function solutions(values: readonly number[], ...rows: readonly (readonly number[])[]) {
  const equations = rows.map(
    (row): LinearEquation =>
      row
        .map((coefficient, variable) => [variable, coefficient] as const)
        .filter(([, coefficient]) => coefficient !== 0),
  );
  return solutionsAround({ values: [...values, 1], equations }, values.keys());
}

describe('the solutions of a system', () => {
  test('reach as far as the equations let them', () => {
    // x + y = 7, y + z = 4: y from 0 to 4, so x from 3 to 7 and z from 0 to 4.
    const found = solutions([5, 2, 2], [1, 1, 0, -7], [0, 1, 1, -4]);
    const ends = [0, 1, 2].map((variable) => [found.smallest(variable), found.largest(variable)]);
    expect(ends).toEqual([
      [3, 7],
      [0, 4],
      [0, 4],
    ]);
    expect(found.seenWidth(1)).toBe(4);
  });

  test('keep what is fixed, and reach further when it is freed', () => {
    // As above, but y is known to be 2: then nothing can move. With y free it is as above.
    const equations: readonly LinearEquation[] = [
      [
        [0, 1],
        [1, 1],
        [3, -7],
      ],
      [
        [1, 1],
        [2, 1],
        [3, -4],
      ],
    ];
    const tight = solutionsAround({ values: [5, 2, 2, 1], equations }, [0, 2]);
    expect([tight.smallest(0), tight.largest(0), tight.smallest(1), tight.largest(1)]).toEqual([5, 5, 2, 2]);
    const wide = tight.freeing(1);
    expect([wide.smallest(0), wide.largest(0)]).toEqual([3, 7]);
    expect(tight.largest(0)).toBe(5);
  });

  test('bear an equation that says nothing new', () => {
    expect(solutions([2, 3], [1, 1, -5], [1, 1, -5], [2, 2, -10]).largest(0)).toBeCloseTo(5, 9);
  });

  test('have no end where nothing holds a variable back', () => {
    expect(solutions([4, 1], [1, -1, -3]).largest(0)).toBe(Number.POSITIVE_INFINITY);
    expect(solutions([4, 1], [1, -1, -3]).smallest(0)).toBe(3);
    expect(solutions([2]).largest(0)).toBe(Number.POSITIVE_INFINITY);
    expect(solutions([2]).smallest(0)).toBe(0);
  });

  test('of Beale’s system, on which a simplex without Bland’s rule goes in a ring, are found', () => {
    // E. M. L. Beale (1955), as in Chvátal, chapter 3; the last three variables are what each row leaves over.
    const found = solutions(
      [0, 0, 0, 0, 0, 0, 1],
      [0.25, -8, -1, 9, 1, 0, 0],
      [0.5, -12, -0.5, 3, 0, 1, 0],
      [0, 0, 1, 0, 0, 0, 1, -1],
    );
    expect(found.largest(2)).toBe(1);
    expect(found.largest(0)).toBe(Number.POSITIVE_INFINITY);
  });

  test('stay as they were when others are found with one more free', () => {
    // x + y = 7, y + z = 4, at 5, 2 and 2. With x and y free, z holds both; with z too they move.
    const equations: readonly LinearEquation[] = [
      [
        [0, 1],
        [1, 1],
        [3, -7],
      ],
      [
        [1, 1],
        [2, 1],
        [3, -4],
      ],
    ];
    const before = solutionsAround({ values: [5, 2, 2, 1], equations }, [0, 1]);
    const ends = (found: typeof before) =>
      [0, 1].map((variable) => [found.smallest(variable), found.largest(variable), found.seenWidth(variable)]);
    expect(ends(before)).toEqual([
      [5, 5, 0],
      [2, 2, 0],
    ]);
    const after = before.freeing(2);
    expect(ends(after)).toEqual([
      [3, 7, 4],
      [0, 4, 4],
    ]);
    expect(ends(before)).toEqual([
      [5, 5, 0],
      [2, 2, 0],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { type EquationSystem, solutionsOf } from './linear-program';

/** A system from its rows of coefficients. */
function system(constants: readonly number[], ...coefficients: readonly (readonly number[])[]): EquationSystem {
  return {
    variables: Math.max(...coefficients.map((row) => row.length)),
    equations: coefficients.map((row, index) => ({
      terms: row.map((value, variable) => [variable, value] as const).filter(([, value]) => value !== 0),
      constant: constants[index] ?? 0,
    })),
  };
}

describe('the solutions of a system', () => {
  test('reach as far as the equations let them', () => {
    // x + y = 7, y + z = 4: y from 0 to 4, so x from 3 to 7 and z from 0 to 4.
    const solutions = solutionsOf(system([7, 4], [1, 1, 0], [0, 1, 1]));
    const ends = [0, 1, 2].map((variable) => [solutions?.smallest(variable), solutions?.largest(variable)]);
    expect(ends).toEqual([
      [3, 7],
      [0, 4],
      [0, 4],
    ]);
    expect(solutions?.seenWidth(1)).toBe(4);
  });

  test('are none when the equations contradict each other', () => {
    expect(solutionsOf(system([2, 3], [1], [1]))).toBeNull();
  });

  test('bear an equation that says nothing new', () => {
    expect(solutionsOf(system([5, 5, 10], [1, 1], [1, 1], [2, 2]))?.largest(0)).toBeCloseTo(5, 9);
  });

  test('have no end where nothing holds a variable back', () => {
    expect(solutionsOf(system([3], [1, -1]))?.largest(0)).toBe(Number.POSITIVE_INFINITY);
    expect(solutionsOf(system([3], [1, -1]))?.smallest(0)).toBe(3);
    expect(solutionsOf({ variables: 1, equations: [] })?.largest(0)).toBe(Number.POSITIVE_INFINITY);
  });

  test('of Beale’s system, on which a simplex without Bland’s rule goes in a ring, are found', () => {
    // E. M. L. Beale (1955), as in Chvátal, chapter 3; the last three variables are what each row leaves over.
    const solutions = solutionsOf(
      system([0, 0, 1], [0.25, -8, -1, 9, 1, 0, 0], [0.5, -12, -0.5, 3, 0, 1, 0], [0, 0, 1, 0, 0, 0, 1]),
    );
    expect(solutions?.largest(2)).toBe(1);
    expect(solutions?.largest(0)).toBe(Number.POSITIVE_INFINITY);
  });
});

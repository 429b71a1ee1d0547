import { describe, expect, test } from 'vitest';
import { fisherExact } from './fisher-exact';

/** R 4.2.2: `fisher.test(matrix(c(a, n − a, b, m − b), 2))$p.value` */
const references = [
  [7, 13, 9, 17, 1],
  [16, 22, 7, 13, 0.292484241750093],
  [3, 4, 1, 4, 0.485714285714286],
  [10, 12, 3, 15, 0.0018381418166046],
  [0, 10, 5, 10, 0.0325077399380805],
  [1, 29, 15, 148, 0.476373876062814],
  [400, 1000, 460, 1000, 0.007686551076477],
  [2500, 5000, 2600, 5000, 0.0476536135552406],
  [0, 5, 0, 9, 1],
  [5, 5, 9, 9, 1],
] as const;

describe('Fisher’s exact test', () => {
  test.each(references)('of %d in %d against %d in %d is R’s', (...[a, n, b, m, p]) => {
    const [one, other] = [
      { numerator: a, denominator: n },
      { numerator: b, denominator: m },
    ];
    expect(fisherExact(one, other)).toBeCloseTo(p, 11);
    expect(fisherExact(other, one)).toBeCloseTo(p, 11);
  });

  test('has nothing to say against a group of nobody', () => {
    expect(fisherExact({ numerator: 0, denominator: 0 }, { numerator: 4, denominator: 9 })).toBe(1);
    expect(fisherExact({ numerator: 0, denominator: 0 }, { numerator: 0, denominator: 0 })).toBe(1);
  });
});

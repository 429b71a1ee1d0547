import { describe, expect, test } from 'vitest';
import { mean } from './mean';

describe('the mean', () => {
  test('of R’s sleep$extra is R’s', () => {
    const extra = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    expect(mean(extra)).toBeCloseTo(1.54, 14); // R 4.2.2: mean(sleep$extra)
  });

  test('of nobody is nothing', () => {
    expect(mean([])).toBeNull();
  });

  test('keeps what a plain sum would lose', () => {
    expect(mean([1e16, 1, -1e16, 3])).toBe(1); // exactly 4 ÷ 4
    expect(mean([1, 1e100, 1, -1e100])).toBe(0.5); // exactly 2 ÷ 4; a sum in which the greater comes later
    expect(mean(Array.from({ length: 10 }, () => 0.1))).toBe(0.1);
  });
});

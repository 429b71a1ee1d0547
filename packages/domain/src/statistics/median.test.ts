import { describe, expect, test } from 'vitest';
import { median } from './median';

describe('the median', () => {
  test('is the middle value, or the mean of the two in the middle', () => {
    expect(median(Float64Array.of(7, 13, 14, 17.2, 20.7, 43.4, 48.5, 54.7, 67))).toBe(20.7); // R 4.2.2: median(precip[1:9])
    const extra = [-1.6, -1.2, -0.2, -0.1, -0.1, 0, 0.1, 0.7, 0.8, 0.8, 1.1, 1.6, 1.9, 2, 3.4, 3.4, 3.7, 4.4, 4.6, 5.5];
    expect(median(Float64Array.from(extra))).toBeCloseTo(0.95, 14); // R 4.2.2: median(sleep$extra)
  });

  test('of one is that one, and of nobody nothing', () => {
    expect(median(Float64Array.of(80))).toBe(80);
    expect(median(Float64Array.of())).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval';

describe('the Wilson interval', () => {
  test.each([
    { x: 81, n: 263, lower: 0.2553, upper: 0.3662 },
    { x: 15, n: 148, lower: 0.0624, upper: 0.1605 },
    { x: 0, n: 20, lower: 0, upper: 0.1611 },
    { x: 1, n: 29, lower: 0.0061, upper: 0.1718 },
  ])('$x of $n is that of Newcombe 1998, table I, method 3', ({ x, n, lower, upper }) => {
    expect(wilsonInterval(x, n)?.map((end) => Number(end.toFixed(4)))).toEqual([lower, upper]);
  });

  test.each([
    { x: 81, n: 263, lower: 0.255288519878274, upper: 0.3662095769828 },
    { x: 15, n: 148, lower: 0.0623863995307363, upper: 0.160487241723308 },
    { x: 0, n: 20, lower: 0, upper: 0.161125158052819 },
    { x: 1, n: 29, lower: 0.00611321429276266, upper: 0.171755218793203 },
    { x: 7, n: 13, lower: 0.29143795714506, upper: 0.767939321904617 },
    { x: 29, n: 29, lower: 0.883030201500259, upper: 1 },
  ])('$x of $n is that of R 4.2.2, prop.test(x, n, correct = FALSE)', ({ x, n, lower, upper }) => {
    const interval = wilsonInterval(x, n);
    expect(interval?.[0]).toBeCloseTo(lower, 13);
    expect(interval?.[1]).toBeCloseTo(upper, 13);
  });

  test('ends at exactly 0 and 1', () => {
    for (let n = 1; n <= 200; n += 1) {
      expect(wilsonInterval(0, n)?.[0]).toBe(0);
      expect(wilsonInterval(n, n)?.[1]).toBe(1);
    }
  });

  test('of nobody is nothing', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

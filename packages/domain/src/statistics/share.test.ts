import { expect, test } from 'vitest';
import { share } from './share';

test('a share has its counts, its rate and how sure that is', () => {
  // R 4.2.2: prop.test(7, 13, correct = FALSE)
  const { numerator, denominator, rate, ci95 } = share(7, 13);
  expect([numerator, denominator]).toEqual([7, 13]);
  expect(rate).toBeCloseTo(0.538461538461538, 14);
  expect(ci95?.[0]).toBeCloseTo(0.29143795714506, 13);
  expect(ci95?.[1]).toBeCloseTo(0.767939321904617, 13);
});

test('a share of nobody is not 0', () => {
  expect(share(0, 0)).toEqual({ numerator: 0, denominator: 0, rate: null, ci95: null });
});

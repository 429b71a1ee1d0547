import { expect, test } from 'vitest';
import { standardDeviation } from './standard-deviation';

test('the standard deviation is R’s', () => {
  // R 4.2.2: sd(precip[1:9]), sd(sleep$extra[1:10])
  expect(standardDeviation(Float64Array.of(67, 54.7, 7, 48.5, 14, 17.2, 20.7, 13, 43.4))).toBeCloseTo(
    21.7902947305548,
    12,
  );
  expect(standardDeviation(Float64Array.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2))).toBeCloseTo(
    1.78900965775916,
    12,
  );
});

test('two values have one', () => {
  expect(standardDeviation(Float64Array.of(6, 18))).toBeCloseTo(8.48528137423857, 12); // R 4.2.2: sd(c(6, 18))
});

test('one value has none', () => {
  expect(standardDeviation(Float64Array.of(4))).toBeNull();
  expect(standardDeviation(Float64Array.of())).toBeNull();
});

import { expect, test } from 'vitest';
import { tQuantile95 } from './t-quantile';

test.each([
  [1, 12.7062047361747],
  [2, 4.30265272974946],
  [3, 3.18244630528371],
  [4, 2.77644510519779],
  [5.5, 2.50185861758924],
  [7.3, 2.3450667365477],
  [10, 2.22813885198627],
  [12.5, 2.16918594271254],
  [30, 2.04227245630124],
  [120, 1.97993040508242],
  [1000, 1.96233908082641],
])('with %d degrees of freedom it is R 4.2.2’s qt(0.975, df)', (degrees, expected) => {
  expect(tQuantile95(degrees) / expected).toBeCloseTo(1, 8);
});

test.each([
  [2.5, 3.5746548420036817],
  [4.5, 2.6589123472044034],
  [17.7765, 2.102817014007542],
  [100_000, 1.9599877075346095],
])('with %d degrees of freedom it is scipy 1.17.1’s t.ppf(0.975, df)', (degrees, expected) => {
  expect(tQuantile95(degrees) / expected).toBeCloseTo(1, 8);
});

// G. W. Hill’s Algorithm 396, which stood here before, is up to 17 % too high between one and two degrees.
test.each([
  [1.01, 12.412738499102536],
  [1.2, 8.648826510748867],
  [1.5, 6.016663104427929],
  [1.9, 4.527118077100328],
])('with only %d degrees, as when one of two people stands out, it is scipy 1.17.1’s too', (degrees, expected) => {
  expect(tQuantile95(degrees) / expected).toBeCloseTo(1, 6);
});

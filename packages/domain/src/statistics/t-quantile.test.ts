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
  [17.7765, 2.1028172415698],
  [30, 2.04227245630124],
  [120, 1.97993040508242],
  [1000, 1.96233908082641],
])('with %d degrees of freedom it is R 4.2.2’s qt(0.975, df)', (degrees, expected) => {
  expect(tQuantile95(degrees) / expected).toBeCloseTo(1, 4);
});

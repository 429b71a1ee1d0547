import { expect, test } from 'vitest';
import { ageBandOf } from './age-band';

test.each([
  [null, 'unknown'],
  [0, 'under-18'],
  [17, 'under-18'],
  [18, '18-30'],
  [30, '18-30'],
  [31, '31-45'],
  [45, '31-45'],
  [46, '46-64'],
  [64, '46-64'],
  [65, 'over-64'],
])('%s years is in %s', (age, band) => {
  expect(ageBandOf(age)).toBe(band);
});

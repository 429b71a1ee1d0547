import { expect, test } from 'vitest';
import { sumOfCounts } from './sum-of-counts';

const few = { hidden: 'few-people' } as const;
const reveals = { hidden: 'reveals-few-people' } as const;

test.each([
  [[], 0],
  [[7], 7],
  [[7, 5, 0], 12],
  [[7, few, 5], few],
  [[reveals, 7, few], reveals],
])('the sum of %j is %j', (counts, sum) => {
  expect(sumOfCounts(counts)).toEqual(sum);
});

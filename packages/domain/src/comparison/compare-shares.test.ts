import { expect, test } from 'vitest';
import { share } from '../statistics/share';
import { compareShares } from './compare-shares';

const nbsp = '\u00a0';

test('shares that are shown alike are not told apart by a percentage point', () => {
  // 53,3 % and 52,6 %: both are shown as 53 %, and their difference would round to 1.
  const { sentence } = compareShares(share(8, 15), share(10, 19));
  expect(sentence).toContain(`53${nbsp}% mot 53${nbsp}%, nästan lika.`);
});

test('the difference is that of the percentages beside it', () => {
  // 54,5 % and 52,6 %: shown as 55 % and 53 %.
  const { sentence } = compareShares(share(6, 11), share(10, 19));
  expect(sentence).toContain(`55${nbsp}% mot 53${nbsp}%, 2 procentenheter högre.`);
});

test('equal shares of groups of different size say that they are equal, and no more', () => {
  expect(compareShares(share(5, 10), share(10, 20)).sentence).toBe(
    `5 av 10 mot 10 av 20: 50${nbsp}% mot 50${nbsp}%, ingen skillnad.`,
  );
});

test('shares of which the first is of nobody are not compared', () => {
  expect(compareShares(share(0, 0), share(3, 15))).toMatchObject({ difference: null, verdict: 'not-tested', p: null });
});

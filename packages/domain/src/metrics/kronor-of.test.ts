import { expect, test } from 'vitest';
import { kronorOf } from './kronor-of';
import type { Hidden } from './result';

test('öre are shown as kronor; what isn’t known or is hidden stays so', () => {
  const hidden: Hidden = { hidden: 'few-people' };
  expect(kronorOf(15_250_050)).toBe(152_500.5);
  expect(kronorOf(null)).toBeNull();
  expect(kronorOf(hidden)).toBe(hidden);
});

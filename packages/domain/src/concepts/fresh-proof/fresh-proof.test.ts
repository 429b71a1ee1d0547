import { expect, test } from 'vitest';
import { isFreshProof } from './fresh-proof';

const at = (time: string) => new Date(`2026-11-26T${time}Z`);

test('a proof lasts for ten minutes, and not for the eleventh', () => {
  expect(isFreshProof(at('12:00:00'), at('12:00:00'))).toBe(true);
  expect(isFreshProof(at('12:00:00'), at('12:09:59'))).toBe(true);
  expect(isFreshProof(at('12:00:00'), at('12:10:00'))).toBe(false);
});

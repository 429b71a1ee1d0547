import { expect, test } from 'vitest';
import { newRecoveryCodes } from './recovery-codes';

test('ten codes that all differ, without letters that look like others', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/);
});

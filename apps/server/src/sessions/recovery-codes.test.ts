import { expect, test } from 'vitest';
import { newRecoveryCodes, recoveryCodeIn } from './recovery-codes';

test('ten codes that all differ, without letters that look like others', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/);
});

test.each(['k7mt-2pxw', ' K7MT 2PXW ', 'K7MT2PXW', 'k7mt–2pxw'])(
  'is the same code however it is typed: %j',
  (typed) => {
    expect(recoveryCodeIn(typed)).toBe('K7MT-2PXW');
  },
);

test.each(['', '123456', 'K7MT-2PX', 'K7MT-2PXW-9'])('what can be none is none: %j', (typed) => {
  expect(recoveryCodeIn(typed)).toBeNull();
});

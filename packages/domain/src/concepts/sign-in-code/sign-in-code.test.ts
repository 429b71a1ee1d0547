import { expect, test } from 'vitest';
import { signInCodeIn } from './sign-in-code';

test.each(['123456', '123 456', ' 123-456 '])('six digits are a code by the time: %j', (typed) => {
  expect(signInCodeIn(typed)).toEqual({ kind: 'by-the-time', code: '123456' });
});

test.each(['K7MT-2PXW', 'k7mt2pxw', ' k7mt 2pxw ', 'k7mt–2pxw', '2345-6789'])('a recovery code: %j', (typed) => {
  expect(signInCodeIn(typed)?.kind).toBe('recovery');
  expect(signInCodeIn(typed)?.code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
});

test.each(['', '12345', '1234567', 'K7MT-2PX', 'K7MT-2PXW-9', 'åäö'])('neither: %j', (typed) => {
  expect(signInCodeIn(typed)).toBeNull();
});

import { expect, test } from 'vitest';
import { ownAddress } from './own-address';

test.each(['/konto', '/konto/losenord', '/arbete/deltagare?visa=alla', '/styrgrupp/'])('leads on to %s', (address) => {
  expect(ownAddress(address)).toBe(address);
});

test.each([
  'https://exempel.se/konto',
  '//exempel.se/konto',
  '/\\exempel.se/konto',
  '/kontot',
  '/konto/../trpc',
  'javascript:alert(1)',
  '',
  undefined,
  ['/konto', '/konto'],
])('leads nowhere else: %j', (address) => {
  expect(ownAddress(address)).toBe('/konto');
});

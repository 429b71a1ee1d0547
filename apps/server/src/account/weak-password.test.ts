import { expect, test } from 'vitest';
import { isWeakPassword } from './weak-password';

const known = ['Ebba Ek', 'ebba.ek@exempel.se'];

test.each([
  'password1234',
  'qwertyuiop123',
  'aaaaaaaaaaaaaaa',
  '123456789012',
  'lösenord2026',
  'vinter202526',
  'ebba.ek@exempel.se',
  'ebbaekebbaek',
  'Hedemora2026!',
])('would be guessed soon: %s', (password) => {
  expect(isWeakPassword(password, known)).toBe(true);
});

test.each(['björk gitarr regn tolv', 'vante-kompass-lök-87', 'X4v!9qLs0-pzR2'])('would not: %s', (password) => {
  expect(isWeakPassword(password, known)).toBe(false);
});

test('what one knows of another is no help', () => {
  expect(isWeakPassword('Margareta Lindqvist', [])).toBe(false);
  expect(isWeakPassword('Margareta Lindqvist', ['Margareta Lindqvist'])).toBe(true);
});

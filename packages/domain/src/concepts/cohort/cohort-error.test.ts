import { expect, test } from 'vitest';
import { shownValue } from './cohort-error';

test.each<[unknown, string]>([
  ['kvinna', '"kvinna"'],
  ['', 'tomt'],
  [undefined, 'tomt'],
  [null, 'tomt'],
  [[1, 2], '[…]'],
  [{ namn: 'någon' }, '{…}'],
  [38.5, '38.5'],
  [false, 'false'],
  [10n, '10'],
  [Symbol('x'), 'symbol'],
  [() => 1, 'function'],
])('%o is shown as %s', (value, shown) => {
  expect(shownValue(value)).toBe(shown);
});

test('a text of forty characters is shown whole, a longer one shortened', () => {
  expect(shownValue('a'.repeat(40))).toBe(`"${'a'.repeat(40)}"`);
  expect(shownValue('a'.repeat(41))).toBe(`"${'a'.repeat(40)}…"`);
});

test('what could redraw a terminal or turn the text around is shown by its number', () => {
  expect(shownValue('a\u202eb')).toBe('"a\\u{202e}b"');
  expect(shownValue('a\u009bb')).toBe('"a\\u{9b}b"');
});

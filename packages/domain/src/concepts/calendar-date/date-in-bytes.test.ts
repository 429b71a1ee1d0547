import { expect, test } from 'vitest';
import { dateDigitsIn } from './date-in-bytes';

const digitsIn = (text: string, start = 0) =>
  dateDigitsIn(
    Uint8Array.from(text, (character) => character.charCodeAt(0)),
    start,
  );

test('ten characters that are a date are read from where it begins', () => {
  expect(digitsIn('2024-05-31')).toBe(20240531);
  expect(digitsIn('x;2024-02-29;y', 2)).toBe(20240229);
});

test.each([
  ['2024x05-31', 'no hyphen'],
  ['2024-05x31', 'no second hyphen'],
  ['2024-05-3/', 'just below the digits'],
  ['2024-05-3:', 'just above the digits'],
  ['202a-05-31', 'a letter'],
  ['2023-02-29', 'no such day'],
  ['2024-05-3', 'too short'],
])('%s is none: %s', (text) => {
  expect(digitsIn(text)).toBe(0);
});

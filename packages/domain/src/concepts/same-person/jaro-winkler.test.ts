import { expect, test } from 'vitest';
import { jaroWinkler } from './jaro-winkler';

// The values of Winkler’s own table, to three decimals.
test.each([
  ['shackleford', 'shackelford', 0.982],
  ['dunningham', 'cunnigham', 0.896],
  ['nichleson', 'nichulson', 0.956],
  ['jones', 'johnson', 0.832],
  ['massey', 'massie', 0.933],
  ['abroms', 'abrams', 0.922],
  ['jeraldine', 'geraldine', 0.926],
  ['marhta', 'martha', 0.961],
  ['michelle', 'michael', 0.921],
  ['julies', 'julius', 0.933],
  ['tanya', 'tonya', 0.88],
  ['dwayne', 'duane', 0.84],
  ['sean', 'susan', 0.805],
])('%s and %s are alike to %d', (one, other, expected) => {
  expect(jaroWinkler(one, other)).toBeCloseTo(expected, 3);
  expect(jaroWinkler(other, one)).toBeCloseTo(expected, 3);
});

test('equal texts are wholly alike, and texts that share nothing not at all', () => {
  expect(jaroWinkler('åsa', 'åsa')).toBe(1);
  expect(jaroWinkler('', '')).toBe(1);
  expect(jaroWinkler('åsa', '')).toBe(0);
  expect(jaroWinkler('abc', 'xyz')).toBe(0);
});

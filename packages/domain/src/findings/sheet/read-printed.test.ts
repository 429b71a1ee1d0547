import { expect, test } from 'vitest';
import { readPrinted } from './read-printed';

test.each([
  ['35', { value: 35, decimals: 0, percent: null, unit: null }],
  ['20 (59%)', { value: 20, decimals: 0, percent: { value: 59, decimals: 0 }, unit: null }],
  ['5 kvinnor, 72%', { value: 5, decimals: 0, percent: { value: 72, decimals: 0 }, unit: null }],
  ['62,5 %', { value: 62.5, decimals: 1, percent: null, unit: null }],
  ['73%', { value: 73, decimals: 0, percent: null, unit: null }],
  ['16,8 mån', { value: 16.8, decimals: 1, percent: null, unit: 'months' }],
  ['9,75månader', { value: 9.75, decimals: 2, percent: null, unit: 'months' }],
  ['7 år', { value: 7, decimals: 0, percent: null, unit: 'years' }],
  ['4.17 år', { value: 4.17, decimals: 2, percent: null, unit: 'years' }],
  ['1 (LT)', { value: 1, decimals: 0, percent: null, unit: null }],
  [`0,${'3'.repeat(300)} %`, { value: 0.333333333, decimals: 9, percent: null, unit: null }],
  ['12 345 678,5', { value: 12_345_678.5, decimals: 1, percent: null, unit: null }],
  ['3,1234567891234 mån', { value: 3.123456789, decimals: 9, percent: null, unit: 'months' }],
  ['1 234', { value: 1234, decimals: 0, percent: null, unit: null }],
])('%s', (text, expected) => {
  expect(readPrinted(text)).toEqual(expected);
});

test.each(['', 'inga', '–', '%', '9'.repeat(400)])('%j has no number', (text) => {
  expect(readPrinted(text)).toBeNull();
});

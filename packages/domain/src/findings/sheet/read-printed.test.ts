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
  ['45 dagar', { value: 45, decimals: 0, percent: null, unit: 'days' }],
  ['3 veckor', { value: 3, decimals: 0, percent: null, unit: 'weeks' }],
  ['22,5 timmar per vecka', { value: 22.5, decimals: 1, percent: null, unit: 'hours' }],
  ['20 h/v', { value: 20, decimals: 0, percent: null, unit: 'hours' }],
  ['6,5 poäng', { value: 6.5, decimals: 1, percent: null, unit: 'points' }],
  ['94 000 kr', { value: 94_000, decimals: 0, percent: null, unit: 'kronor' }],
  ['94,5 tkr', { value: 94.5, decimals: 1, percent: null, unit: 'thousand-kronor' }],
  ['1,2 mnkr', { value: 1.2, decimals: 1, percent: null, unit: 'million-kronor' }],
  // The unit that comes first is that of the number that comes first.
  ['4,5 år (54 månader)', { value: 4.5, decimals: 1, percent: null, unit: 'years' }],
  ['2 år och 6 månader', { value: 30, decimals: 0, percent: null, unit: 'months' }],
  ['1 år, 11 mån', { value: 23, decimals: 0, percent: null, unit: 'months' }],
  ['12år 6mån', { value: 150, decimals: 0, percent: null, unit: 'months' }],
  ['I medel 2  år  och  6  månader', { value: 30, decimals: 0, percent: null, unit: 'months' }],
  ['5 skolår', { value: 5, decimals: 0, percent: null, unit: null }],
  ['−2,5', { value: -2.5, decimals: 1, percent: null, unit: null }],
  ['-2,5 poäng', { value: -2.5, decimals: 1, percent: null, unit: 'points' }],
  ['17-18', { value: 17, decimals: 0, percent: null, unit: null }],
  ['1 234', { value: 1234, decimals: 0, percent: null, unit: null }],
])('%s', (text, expected) => {
  expect(readPrinted(text)).toEqual(expected);
});

test.each([
  ['skillnad: -2,5', -2.5],
  ['(−2)', -2],
  ['KAA-5', 5],
  ['- drygt 5', 5],
  ['17 (2 år och 6 månader)', 17],
])('the number of “%s” is %d', (text, value) => {
  expect(readPrinted(text)?.value).toBe(value);
});

test.each(['', 'inga', '–', '%', '9'.repeat(400)])('%j has no number', (text) => {
  expect(readPrinted(text)).toBeNull();
});

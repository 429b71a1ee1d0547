import { expect, test } from 'vitest';
import { oreText, readOre, wholeKronorText } from './ore';

test.each([
  ['12 345,50', 1_234_550],
  ['12\u202f345,5', 1_234_550],
  ['12\u00a0345', 1_234_500],
  ['12345.50', 1_234_550],
  ['1.234,50', 123_450],
  ['−500', -50_000],
  ['-500 kr', -50_000],
  ['0', 0],
  ['-0', 0],
  ['', null],
  [' ', null],
  ['–', null],
])('%j is %s öre', (text, ore) => {
  expect(readOre(text)).toEqual({ ok: true, value: ore });
});

test.each(['1.234', '12,345', 'tolv', '1,2,3', '12 kr 50'])('%j is asked for anew', (text) => {
  expect(readOre(text)).toEqual({ ok: false, problem: 'Skriv beloppet i kronor, som 12 345,50.' });
});

test('an amount that no team has is a slip of the hand', () => {
  expect(readOre('200000000')).toEqual({ ok: false, problem: 'Skriv ett belopp under 20 miljoner kronor.' });
});

test('öre are written where there are any', () => {
  expect([oreText(1_234_550), oreText(-5_000_000), oreText(0), oreText(null)]).toEqual([
    ...['12\u202f345,50', '−50\u202f000', '0', '–'],
  ]);
});

test('in whole kronor an amount is rounded', () => {
  expect([wholeKronorText(1_234_550), wholeKronorText(-149), wholeKronorText(-20), wholeKronorText(null)]).toEqual([
    ...['12\u202f346', '−1', '0', '–'],
  ]);
});

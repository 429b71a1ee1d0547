import { expect, test } from 'vitest';
import { normalReceiptText, receiptCode, receiptReference } from './receipt-code';

const bytes = Uint8Array.from({ length: 32 }, (_, index) => index * 37);

test('a reference is eight letters and digits in fours, a code twelve', () => {
  expect(receiptReference(bytes)).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  expect(receiptCode(bytes)).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
});

test('nothing in them is mistaken for something else when read aloud: no I, L, O, U, 0 or 1', () => {
  const every = receiptCode(Uint8Array.from({ length: 12 }, (_, index) => index)).concat(
    receiptCode(Uint8Array.from({ length: 12 }, (_, index) => index + 12)),
    receiptReference(Uint8Array.from({ length: 8 }, (_, index) => index + 24)),
  );
  expect(every).not.toMatch(/[ILOU01]/);
});

test('each byte gives a letter: the first thirty all of them, and then they begin again', () => {
  expect(receiptReference(Uint8Array.of(0, 1, 28, 29, 30, 31, 60, 255, 9))).toBe('AB89-ABAS');
});

test.each(['k7mt-2pxw', 'K7MT 2PXW', ' K7MT2PXW '])('%s reads as K7MT2PXW', (typed) => {
  expect(normalReceiptText(typed)).toBe('K7MT2PXW');
});

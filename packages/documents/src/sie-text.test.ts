import { expect, test } from 'vitest';
import { sieText } from './sie-text';

const text = '#KONTO 7010 "Löner på ÅÄÖ-vägen, café"';

test('a file in PC8, which the format asks for, has its Swedish letters', () => {
  const bytes = [...text].map((letter) => {
    const code = { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99, é: 0x82 }[letter];
    return code ?? letter.charCodeAt(0);
  });
  expect(sieText(Uint8Array.from(bytes))).toBe(text);
});

test.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['Windows-1252', Uint8Array.from(Buffer.from(text, 'latin1'))],
])('and so has one in %s', (_what, bytes) => {
  expect(sieText(bytes)).toBe(text);
});

test('all 128 signs of the upper half have one each', () => {
  const all = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
  expect(new Set(sieText(all)).size).toBe(128);
  // Drawn from the code page's table: the pound, the shaded block, the Greek alpha and the square.
  expect([0x9c, 0xb0, 0xe0, 0xfe].map((byte) => sieText(Uint8Array.from([byte, 0xff])).charAt(0))).toEqual([
    '£',
    '░',
    'α',
    '■',
  ]);
});

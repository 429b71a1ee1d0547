import { expect, test } from 'vitest';
import { newKeyText, readKeyRing } from './key-ring';

const base64 = (byte: number) => Buffer.alloc(32, byte).toString('base64');

test('keys are read from one line or several, the first one first', () => {
  const oneLine = readKeyRing(`k2:${base64(2)}, k1:${base64(1)}`);
  expect(oneLine).toEqual({
    ok: true,
    value: [
      { id: 'k2', bytes: Buffer.alloc(32, 2) },
      { id: 'k1', bytes: Buffer.alloc(32, 1) },
    ],
  });
  expect(readKeyRing(`# k9:gammal\nk2:${base64(2)}\n\nk1:${Buffer.alloc(32, 1).toString('base64url')}\n`)).toEqual(
    oneLine,
  );
});

test('a new key is one that can be read, and no other', () => {
  expect(readKeyRing(newKeyText('k1'))).toMatchObject({ ok: true, value: [{ id: 'k1' }] });
  expect(newKeyText('k1')).not.toBe(newKeyText('k1'));
});

test.each([
  ['', 'Det finns ingen krypteringsnyckel.'],
  ['# bara en kommentar', 'Det finns ingen krypteringsnyckel.'],
  [`k1:${base64(1)},hemlig`, 'nummer 2 är felskriven'],
  [`K1:${base64(1)}`, 'nummer 1 är felskriven'],
  [`k1:${Buffer.alloc(31, 1).toString('base64')}`, 'nummer 1 är felskriven'],
  [`k1:${base64(1)},k1:${base64(2)}`, 'Två krypteringsnycklar heter k1.'],
  [`k1:${base64(1)},k2:${base64(1)}`, 'är likadan som en annan'],
])('%j is no ring of keys', (text, words) => {
  const ring = readKeyRing(text);
  expect(ring).toMatchObject({ ok: false, problem: expect.stringContaining(words) });
  expect(JSON.stringify(ring)).not.toContain('hemlig');
});

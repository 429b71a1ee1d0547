import { expect, test } from 'vitest';
import { SealedText } from './sealed-text';

const text = JSON.stringify({ givenName: 'Åsa', hopes: 'Att få jobba med händerna igen. '.repeat(100) });

test('what was sealed opens again, and nobody reads it in between', () => {
  const sealed = new SealedText('a secret').seal('draft', text);
  expect(new SealedText('a secret').open('draft', sealed)).toBe(text);
  expect(sealed).toMatch(/^[\w-]+$/);
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('givenName');
});

test('a long text travels packed', () => {
  expect(new SealedText('a secret').seal('draft', text).length).toBeLessThan(text.length / 5);
});

test('the same text is never sealed alike', () => {
  const sealed = new SealedText('a secret');
  expect(sealed.seal('draft', text)).not.toBe(sealed.seal('draft', text));
});

test('what was changed in any place, cut off, or made up does not open', () => {
  const sealing = new SealedText('a secret');
  const sealed = Buffer.from(sealing.seal('draft', 'kort text'), 'base64url');
  for (let place = 0; place < sealed.length; place += 1) {
    const changed = Buffer.from(sealed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(sealing.open('draft', changed.toString('base64url'))).toBeNull();
    expect(sealing.open('draft', sealed.subarray(0, place).toString('base64url'))).toBeNull();
  }
  for (const made of ['', 'AAAA', 'inte förseglat', 'x'.repeat(500)]) expect(sealing.open('draft', made)).toBeNull();
});

test('another server, or another purpose, does not open it', () => {
  const sealed = new SealedText('a secret').seal('draft', text);
  expect(new SealedText('another secret').open('draft', sealed)).toBeNull();
  expect(new SealedText('a secret').open('receipt', sealed)).toBeNull();
});

test('it is good for a day', () => {
  let now = Date.parse('2026-11-27T12:00:00Z');
  const sealing = new SealedText('a secret', () => now);
  const sealed = sealing.seal('draft', text);
  now = Date.parse('2026-11-28T12:00:00Z');
  expect(sealing.open('draft', sealed)).toBe(text);
  now += 1;
  expect(sealing.open('draft', sealed)).toBeNull();
});

import { createDecipheriv, hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { encryptedPattern, fieldCipher, UndecryptableError } from './field-cipher';
import type { EncryptionKey } from './key-ring';

const key = (id: string, byte: number): EncryptionKey => ({ id, bytes: new Uint8Array(32).fill(byte) });
const [k1, k2] = [key('k1', 1), key('k2', 2)];
const cipher = fieldCipher([k1]);
const name = 'person.given_name';

describe('a value', () => {
  test.each(['Åsa', ' ', 'k1.inte-krypterat', '😀'.repeat(2000)])('comes back as it was: %.20j', (text) => {
    expect(cipher.decrypt(name, cipher.encrypt(name, text))).toBe(text);
  });

  test('is AES-256-GCM as Node has it: iv, tag and ciphertext after the name of the key', () => {
    const value = cipher.encrypt(name, 'Åsa');
    expect(value).toMatch(/^k1\.[A-Za-z0-9_-]+$/);
    expect(value).toMatch(new RegExp(encryptedPattern));
    const bytes = Buffer.from(value.slice(3), 'base64url');
    const derived = new Uint8Array(hkdfSync('sha256', k1.bytes, 'kraften', 'field encryption', 32));
    const decipher = createDecipheriv('aes-256-gcm', derived, bytes.subarray(0, 12))
      .setAAD(Buffer.from(name))
      .setAuthTag(bytes.subarray(12, 28));
    expect(`${decipher.update(bytes.subarray(28), undefined, 'utf8')}${decipher.final('utf8')}`).toBe('Åsa');
  });

  test('is never the same twice, and nothing where there is nothing', () => {
    expect(cipher.encrypt(name, 'Åsa')).not.toBe(cipher.encrypt(name, 'Åsa'));
    expect(cipher.encrypt(name, '')).toBe('');
    expect(cipher.decrypt(name, '')).toBe('');
  });

  test('of bytes comes back as it was, under the same keys, and opens in its own column only', () => {
    const bytes = new Uint8Array([0, 255, 46, 107, 49]);
    const kept = cipher.encryptBytes(name, bytes);
    expect(Buffer.from(kept.subarray(0, 3)).toString()).toBe('k1.');
    expect(kept.length).toBe(3 + 12 + 16 + bytes.length);
    expect(cipher.decryptBytes(name, kept)).toEqual(bytes);
    expect(fieldCipher([k2, k1]).decryptBytes(name, kept)).toEqual(bytes);
    expect(cipher.encryptBytes(name, new Uint8Array())).toEqual(new Uint8Array());
    expect(() => cipher.decryptBytes('person.phone', kept)).toThrow(UndecryptableError);
    expect(() => fieldCipher([k2]).decryptBytes(name, kept)).toThrow(UndecryptableError);
    expect(() => cipher.decryptBytes(name, bytes)).toThrow(UndecryptableError);
    const changed = kept.map((byte, index) => (index === kept.length - 1 ? byte ^ 1 : byte));
    expect(() => cipher.decryptBytes(name, changed)).toThrow(UndecryptableError);
  });

  test('opens in its own column only, and as it was written only', () => {
    const value = cipher.encrypt(name, 'Åsa');
    const changed = `${value.slice(0, -1)}${value.endsWith('A') ? 'E' : 'A'}`;
    for (const [column, kept] of [
      ['person.family_name', value],
      [name, changed],
      [name, 'k1.'],
      [name, 'k1.AAAA'],
      [name, 'Åsa'],
      [name, `k2${value.slice(2)}`],
    ] as const) {
      expect(() => cipher.decrypt(column, kept), `${column} ${kept}`).toThrow(UndecryptableError);
    }
  });

  test('of an older key opens, and what is written has the first', () => {
    const both = fieldCipher([k2, k1]);
    expect(both.decrypt(name, cipher.encrypt(name, 'Åsa'))).toBe('Åsa');
    expect(both.encrypt(name, 'Åsa')).toMatch(/^k2\./);
    expect(() => fieldCipher([k2]).decrypt(name, cipher.encrypt(name, 'Åsa'))).toThrow(UndecryptableError);
    expect(() => fieldCipher([key('k1', 9)]).decrypt(name, cipher.encrypt(name, 'Åsa'))).toThrow(UndecryptableError);
  });
});

describe('a blind index', () => {
  const column = 'person.identity_number_index';

  test('is the same for the same text in the same column under the same key, and for nothing else', () => {
    const index = cipher.blind(column, '199001012385');
    expect(fieldCipher([k1]).blind(column, '199001012385')).toBe(index);
    expect(index).not.toContain('199001012385');
    for (const other of [
      cipher.blind(column, '199001012386'),
      cipher.blind('other.column', '199001012385'),
      fieldCipher([key('k1', 2)]).blind(column, '199001012385'),
    ]) {
      expect(other).not.toBe(index);
    }
  });

  test('is looked for under every key', () => {
    expect(fieldCipher([k2, k1]).blindUnderAnyKey(column, 'x')).toEqual([
      fieldCipher([k2]).blind(column, 'x'),
      cipher.blind(column, 'x'),
    ]);
  });
});

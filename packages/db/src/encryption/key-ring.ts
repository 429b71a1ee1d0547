import { randomBytes } from 'node:crypto';
import { failure, type Result, success } from '@kraften/domain/result';

/** The keys that fields are encrypted with. The first one encrypts; the others still open what they once encrypted. */
export type KeyRing = readonly [EncryptionKey, ...EncryptionKey[]];

/** `id` stands before every value that the key encrypted; `bytes` are 32 random ones. */
export type EncryptionKey = { readonly id: string; readonly bytes: Uint8Array };

const keyLength = 32;
const written = /^([a-z0-9]{1,12}):([A-Za-z0-9+/_-]{43}=?)$/;

/**
 * Reads keys that are written `k2:base64,k1:base64`, or one a line; lines that begin with # are left out. Says in Swedish
 * what is wrong with them, and never shows a key.
 */
export function readKeyRing(text: string): Result<KeyRing, string> {
  const parts = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const keys: EncryptionKey[] = [];
  for (const [index, part] of parts.entries()) {
    const [, id = '', base64 = ''] = written.exec(part) ?? [];
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length !== keyLength) {
      return failure(
        `Krypteringsnyckel nummer ${index + 1} är felskriven. Skriv den som k1:NYCKEL, där NYCKEL är 32 slumpade byte i base64.`,
      );
    }
    if (keys.some((key) => key.id === id)) return failure(`Två krypteringsnycklar heter ${id}. Ge dem olika namn.`);
    if (keys.some((key) => bytes.equals(key.bytes))) {
      return failure(`Krypteringsnyckeln ${id} är likadan som en annan. Gör en ny.`);
    }
    keys.push({ id, bytes });
  }
  const [current, ...older] = keys;
  return current === undefined ? failure('Det finns ingen krypteringsnyckel.') : success([current, ...older]);
}

/** A new key under a name, as `readKeyRing` reads it. */
export function newKeyText(id: string): string {
  return `${id}:${randomBytes(keyLength).toString('base64')}`;
}

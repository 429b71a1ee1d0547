import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { KeyRing } from './key-ring';

/** Encrypts the values of columns. `column` is `table.column`: a value that is moved to another column can't be opened. */
export type FieldCipher = {
  /** The key that encrypts. */
  readonly currentKeyId: string;
  readonly keyIds: readonly string[];
  /** `k1.` and the base64url of iv (12 bytes), tag (16) and ciphertext. The empty text stays empty. */
  encrypt(column: string, text: string): string;
  /** Throws `UndecryptableError`. */
  decrypt(column: string, value: string): string;
  /** `k1.` in ASCII, then iv (12 bytes), tag (16) and ciphertext as they are. Nothing stays nothing. */
  encryptBytes(column: string, bytes: Uint8Array): Uint8Array<ArrayBuffer>;
  /** Throws `UndecryptableError`. */
  decryptBytes(column: string, value: Uint8Array): Uint8Array<ArrayBuffer>;
  /** `k1.` and a keyed hash: the same for the same text in the same column, so that it can be asked for. */
  blind(column: string, text: string): string;
  /** What `blind` gave under each of the keys. */
  blindUnderAnyKey(column: string, text: string): string[];
};

/** A value that is not encrypted, is of a key that isn't there, or isn't what was written into that column. */
export class UndecryptableError extends Error {
  override readonly name = 'UndecryptableError';

  constructor(column: string, why: string) {
    super(`A value of ${column} can't be decrypted: ${why}`);
  }
}

const ivLength = 12;
const tagLength = 16;

/** What an encrypted value looks like, for SQL and JavaScript: nothing that a person writes. */
export const encryptedPattern = `^[a-z0-9]{1,12}[.][A-Za-z0-9_-]{${Math.ceil(((ivLength + tagLength) * 4) / 3)},}$`;

/** AES-256-GCM for values, HMAC-SHA-256 for blind indexes, each with a key of its own derived by HKDF. */
export function fieldCipher(ring: KeyRing): FieldCipher {
  const keys = new Map(ring.map(({ id, bytes }) => [id, derivedKeys(bytes)]));
  const [current] = ring;
  const currentKeys = derivedKeys(current.bytes);
  const keyNamed = (column: string, id: string): KeyObject => {
    const key = keys.get(id);
    if (key === undefined) throw new UndecryptableError(column, 'it is of no key that is here');
    return key.encrypting;
  };
  return {
    currentKeyId: current.id,
    keyIds: [...keys.keys()],
    encrypt: (column, text) => {
      if (text === '') return '';
      const kept = Buffer.concat(encryptedParts(currentKeys.encrypting, column, Buffer.from(text, 'utf8')));
      return `${current.id}.${kept.toString('base64url')}`;
    },
    decrypt: (column, value) => {
      if (value === '') return '';
      const dot = value.indexOf('.');
      const key = keyNamed(column, value.slice(0, Math.max(dot, 0)));
      return decryptedWith(key, column, Buffer.from(value.slice(dot + 1), 'base64url')).toString('utf8');
    },
    encryptBytes: (column, bytes) => {
      if (bytes.length === 0) return new Uint8Array();
      const parts = encryptedParts(currentKeys.encrypting, column, bytes);
      return new Uint8Array(Buffer.concat([Buffer.from(`${current.id}.`), ...parts]));
    },
    decryptBytes: (column, value) => {
      if (value.length === 0) return new Uint8Array();
      const dot = value.indexOf(dotByte);
      const key = keyNamed(column, Buffer.from(value.subarray(0, Math.max(dot, 0))).toString('latin1'));
      return new Uint8Array(decryptedWith(key, column, value.subarray(dot + 1)));
    },
    blind: (column, text) => `${current.id}.${keyedHash(currentKeys.blinding, column, text)}`,
    blindUnderAnyKey: (column, text) =>
      [...keys].map(([id, { blinding }]) => `${id}.${keyedHash(blinding, column, text)}`),
  };
}

const dotByte = '.'.charCodeAt(0);

function encryptedParts(key: KeyObject, column: string, plain: Uint8Array): readonly Uint8Array[] {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(column));
  const encrypted = [cipher.update(plain), cipher.final()];
  return [iv, cipher.getAuthTag(), ...encrypted];
}

function decryptedWith(key: KeyObject, column: string, kept: Uint8Array): Buffer {
  const encrypted = kept.subarray(ivLength + tagLength);
  if (encrypted.length === 0) throw new UndecryptableError(column, 'it is too short');
  const decipher = createDecipheriv('aes-256-gcm', key, kept.subarray(0, ivLength))
    .setAAD(Buffer.from(column))
    .setAuthTag(kept.subarray(ivLength, ivLength + tagLength));
  try {
    return Buffer.concat([decipher.update(encrypted), decipher.final()]);
  } catch (error) {
    throw Object.assign(new UndecryptableError(column, 'it is not what was written there'), { cause: error });
  }
}

function keyedHash(key: KeyObject, column: string, text: string): string {
  return createHmac('sha256', key).update(`${column}\n${text}`).digest('base64url');
}

/** Keys that OpenSSL has taken in once: with the bytes each value would take four times as long. */
type DerivedKeys = { readonly encrypting: KeyObject; readonly blinding: KeyObject };

function derivedKeys(bytes: Uint8Array): DerivedKeys {
  const derived = (purpose: string) =>
    createSecretKey(new Uint8Array(hkdfSync('sha256', bytes, 'kraften', purpose, 32)));
  return { encrypting: derived('field encryption'), blinding: derived('blind index') };
}

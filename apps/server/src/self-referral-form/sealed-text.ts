import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const ivLength = 12;
const tagLength = 16;
const dayMs = 86_400_000;
const mostBytes = 1_000_000;

/**
 * Texts that lie with whoever visits until they come back: nobody else can read them, nobody can change them, and they are
 * good for a day. AES-256-GCM, bound to what the text is for. Packed first, since what is encrypted can't be.
 */
export class SealedText {
  readonly #key: Buffer;
  readonly #now: () => number;

  constructor(secret: string, now: () => number = Date.now) {
    this.#key = createHash('sha256').update(secret).digest();
    this.#now = now;
  }

  seal(purpose: string, text: string): string {
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv).setAAD(Buffer.from(purpose));
    const packed = deflateRawSync(JSON.stringify([this.#now(), text]));
    const encrypted = [cipher.update(packed), cipher.final()];
    return Buffer.concat([iv, cipher.getAuthTag(), ...encrypted]).toString('base64url');
  }

  /** Null for what is older than a day, or wasn't sealed here for this purpose. */
  open(purpose: string, sealed: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length <= ivLength + tagLength) return null;
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, ivLength), {
        authTagLength: tagLength,
      })
        .setAAD(Buffer.from(purpose))
        .setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
      const packed = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]);
      const [sealedAt, text] = JSON.parse(inflateRawSync(packed, { maxOutputLength: mostBytes }).toString('utf8'));
      return this.#now() - sealedAt <= dayMs ? text : null;
    } catch {
      return null;
    }
  }
}

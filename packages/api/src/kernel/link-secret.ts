import { createHash, randomBytes } from 'node:crypto';

/** The secret of a link, with some 256 bits. */
export function newLinkSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it. The secret is random and long, so that a plain hash can't be undone. */
export function hashOfLinkSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

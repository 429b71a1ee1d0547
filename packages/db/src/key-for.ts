import { hkdfSync } from 'node:crypto';

/** A key for one purpose, so that no two uses of the installation's secret share a key. */
export function keyFor(secret: string, purpose: 'sessions' | 'receipts' | 'drafts' | 'database'): string {
  return Buffer.from(hkdfSync('sha256', secret, 'kraften', purpose, 32)).toString('base64url');
}

import { createHash, createHmac, randomBytes } from 'node:crypto';

/** The secret of a link to a calendar: 256 bits. */
export function newLinkKey(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it. The secret is random and long, so that a plain hash can't be undone. */
export function hashOfLinkKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** What an entry is called outside: the same each time through the same link, and says nothing to who hasn't its secret. */
export function outsideIdOf(entryKey: string, linkKey: string): string {
  return createHmac('sha256', linkKey).update(entryKey).digest('base64url');
}

import { createHmac } from 'node:crypto';

/** What an entry is called outside: the same each time through the same link, and says nothing to who hasn't its secret. */
export function outsideIdOf(entryKey: string, linkSecret: string): string {
  return createHmac('sha256', linkSecret).update(entryKey).digest('base64url');
}

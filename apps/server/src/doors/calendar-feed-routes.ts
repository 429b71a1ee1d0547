import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import { readFeed } from '@kraften/api/features/calendar/read-feed';
import type { Database } from '@kraften/db/database';
import type { FastifyInstance } from 'fastify';
import { swedishToday } from './swedish-today';

/** The secret stands in the query, which is not written to the log. */
const address = '/kalender.ics';
const keyPattern = /^[\w-]{43}$/;

/** The calendar of whoever's link it is, for programs that can't sign in. A link that doesn't work is a page that isn't there. */
export async function calendarFeedRoutes(
  app: FastifyInstance,
  { database }: { readonly database: Database },
): Promise<void> {
  await app.register(rateLimit, { max: 120, timeWindow: '1 minute' });
  app.get(address, async (request, reply) => {
    const key = keyIn(request.query);
    const today = swedishToday();
    const text = key === null ? null : await readFeed(database, key, { requestId: request.id, today });
    reply.header('cache-control', 'private, no-cache').header('referrer-policy', 'no-referrer');
    if (text === null) return reply.callNotFound();
    const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    reply.header('etag', tag);
    if (isHeld(request.headers['if-none-match'], tag)) return reply.status(304).send();
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="kraften.ics"')
      .send(text);
  });
}

function keyIn(query: unknown): string | null {
  if (typeof query !== 'object' || query === null || !('nyckel' in query)) return null;
  const { nyckel } = query;
  return typeof nyckel === 'string' && keyPattern.test(nyckel) ? nyckel : null;
}

/** Whether whoever asks has this text already; a proxy that packs it marks the tag as weak. */
function isHeld(ifNoneMatch: string | undefined, tag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((held) => held.trim().replace(/^W\//, '') === tag);
}

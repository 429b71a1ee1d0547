import rateLimit from '@fastify/rate-limit';
import { readSharedReport } from '@kraften/api/features/report/read-shared-report';
import type { Database } from '@kraften/db/database';
import type { FastifyInstance } from 'fastify';
import { swedishToday } from '../doors/swedish-today';
import { sharedReportPage } from './shared-report-page';

/** The secret stands in the query, which is not written to the log. */
const address = '/motesunderlag';
const keyPattern = /^[\w-]{43}$/;

/** The figures that a lead shares before a steering meeting. A link that doesn't work is a page that isn't there. */
export async function sharedReportRoutes(
  app: FastifyInstance,
  { database }: { readonly database: Database },
): Promise<void> {
  await app.register(rateLimit, { max: 30, timeWindow: '1 minute' });
  app.get(address, async (request, reply) => {
    const key = keyIn(request.query);
    const asked = { requestId: request.id, today: swedishToday() };
    const report = key === null ? null : await readSharedReport(database, key, asked);
    reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex, nofollow, noarchive');
    if (report === null) return reply.callNotFound();
    return reply.type('text/html; charset=utf-8').send(sharedReportPage(report));
  });
}

function keyIn(query: unknown): string | null {
  if (typeof query !== 'object' || query === null || !('nyckel' in query)) return null;
  const { nyckel } = query;
  return typeof nyckel === 'string' && keyPattern.test(nyckel) ? nyckel : null;
}

import type { Database } from '@kraften/db/database';
import type { FastifyInstance } from 'fastify';
import { faultOf } from './fault-of';

/** `live`: the process answers. `ready`: it can serve, which asks for the database. */
export async function healthRoutes(app: FastifyInstance, { database }: { database: Database }): Promise<void> {
  app.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/health/ready', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await database.ping();
      return { status: 'ok' };
    } catch (error) {
      request.log.error({ fault: faultOf(error) }, 'database does not answer');
      return reply.status(503).send({ status: 'database does not answer' });
    }
  });
}

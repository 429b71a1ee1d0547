import type { Database } from '@kraften/db/database';
import type { FastifyInstance } from 'fastify';

const patienceMilliseconds = 25_000;

/**
 * On SIGTERM or SIGINT: takes no new requests, finishes those under way, closes the database and ends. A second signal,
 * or requests that never end, stop it at once.
 */
export function stopGracefully(app: FastifyInstance, database: Database): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    app.log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), patienceMilliseconds).unref();
    app
      .close()
      .then(() => database.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

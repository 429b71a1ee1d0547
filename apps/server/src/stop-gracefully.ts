import type { Database } from '@kraften/db/database';
import type { FastifyInstance } from 'fastify';

const patienceMilliseconds = 25_000;
/** A terminal and a process manager often send the same wish to stop twice. */
const sameWishMilliseconds = 2000;

/**
 * On SIGTERM or SIGINT: takes no new requests, finishes those under way, closes the database and ends. Another signal
 * two seconds later or more, or requests that never end, stop it at once.
 */
export function stopGracefully(app: FastifyInstance, database: Database): void {
  let stoppingSince: number | null = null;
  const stop = (signal: NodeJS.Signals) => {
    if (stoppingSince !== null) {
      if (performance.now() - stoppingSince >= sameWishMilliseconds) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
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

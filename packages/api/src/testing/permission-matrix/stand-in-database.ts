import type { Database } from '@kraften/db/database';
import type { Actor } from '@kraften/domain/permissions/actor';

/**
 * The database as it would be if every check of the application had said yes: whoever the application believes is acting,
 * the database is told that it's this actor.
 */
export function sealedAs(database: Database, actor: Actor): Database {
  return standIn(database, {
    withActor: async (_believed, request, work) => await database.withActor(actor, request, work),
  });
}

/** Says when the database has been asked for anything. */
export function listeningTo(database: Database, heard: () => void): Database {
  return standIn(database, {
    withActor: async (actor, request, work) => {
      heard();
      return await database.withActor(actor, request, work);
    },
    asOwner: async (work) => {
      heard();
      return await database.asOwner(work);
    },
  });
}

/** A database has its methods on its class, so a copy of it has none. */
function standIn(database: Database, instead: Partial<Database>): Database {
  return {
    authClient: database.authClient,
    signals: database.signals,
    withActor: (...asked) => database.withActor(...asked),
    asOwner: (work) => database.asOwner(work),
    ping: () => database.ping(),
    close: () => database.close(),
    ...instead,
  };
}

import type { PGlite } from '@electric-sql/pglite';
import { DatabaseUnusableError } from '../database-unusable-error';
import type { SetupConnection } from '../setup-connection';
import { holdsDatabase, openInDirectory } from './data-directory';
import { DirectoryLock } from './directory-lock';

/** Opens the database in a directory as its owner, for as long as the work takes. Makes none where there is none. */
export async function withOwnerOfEmbedded<T>(
  directory: string,
  work: (connection: SetupConnection) => Promise<T>,
): Promise<T> {
  if (!holdsDatabase(directory)) {
    throw new DatabaseUnusableError('no-database', {
      en: `There is no database in ${directory}.`,
      sv: `Det finns ingen databas i ${directory}. Kontrollera DATA_DIR.`,
    });
  }
  const lock = new DirectoryLock(directory);
  try {
    const pglite = await openInDirectory(directory);
    try {
      return await work(setupConnection(pglite));
    } finally {
      await pglite.close();
    }
  } finally {
    lock.release();
  }
}

export function setupConnection(pglite: PGlite): SetupConnection {
  return {
    script: async (sql) => {
      await pglite.exec(sql);
    },
    query: async (sql, values = []) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
    forgetChanges: async () => {
      // A finished segment is otherwise kept under a new name, with all that stands in it.
      for (const sql of ['SET wal_recycle = off', 'SELECT pg_switch_wal()', 'CHECKPOINT', 'RESET wal_recycle']) {
        await pglite.exec(sql);
      }
    },
  };
}

import type { Database } from './database';
import { openEmbedded } from './embedded/open-embedded';
import { openPostgresql, type PostgresqlSettings } from './postgresql/open-postgresql';

export type DatabaseSettings =
  | {
      readonly kind: 'embedded';
      /** Where the rows are kept, or `memory`. */
      readonly directory: string;
    }
  | ({ readonly kind: 'postgresql' } & PostgresqlSettings);

/** Opens a database and brings it up to date. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  switch (settings.kind) {
    case 'embedded':
      return await openEmbedded(settings.directory);
    case 'postgresql':
      return await openPostgresql(settings);
  }
}

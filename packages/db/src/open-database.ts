import type { Database } from './database';
import { openEmbedded } from './embedded/open-embedded';
import { fieldCipher } from './encryption/field-cipher';
import type { KeyRing } from './encryption/key-ring';
import type { Progress } from './encryption/reencrypt-tables';
import { openPostgresql, type PostgresqlSettings } from './postgresql/open-postgresql';

type DatabasePlace =
  | {
      readonly kind: 'embedded';
      /** Where the rows are kept, or `memory`. */
      readonly directory: string;
    }
  | ({ readonly kind: 'postgresql' } & PostgresqlSettings);

export type DatabaseSettings = DatabasePlace & {
  readonly keys: KeyRing;
  /** Told when the start encrypts rows that an earlier version left plain. */
  readonly progress?: Progress;
};

/** Opens a database and brings it up to date. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const encryption = { cipher: fieldCipher(settings.keys), progress: settings.progress };
  switch (settings.kind) {
    case 'embedded':
      return await openEmbedded(settings.directory, encryption);
    case 'postgresql':
      return await openPostgresql(settings, encryption);
  }
}

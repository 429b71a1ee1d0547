import { join, resolve } from 'node:path';
import type { OwnedDatabase } from '@kraften/db/audit-chain/check-audit-log';
import { failure, type Result, success } from '@kraften/domain/result';

type Environment = Readonly<Record<string, string | undefined>>;

/** The database that the environment names, as it does for the server; or what to write (Swedish). */
export function readDatabase({ DATABASE_URL, DATA_DIR }: Environment): Result<OwnedDatabase, string> {
  if (DATABASE_URL) {
    const protocol = URL.parse(DATABASE_URL)?.protocol;
    if (protocol !== 'postgresql:' && protocol !== 'postgres:') {
      return failure('DATABASE_URL ska vara en adress som börjar med postgresql:// eller postgres://.');
    }
    return success({ kind: 'postgresql', ownerUrl: DATABASE_URL });
  }
  if (DATA_DIR) return success({ kind: 'embedded', directory: join(resolve(DATA_DIR), 'database') });
  return failure(
    'Säg vilken databas det gäller: sätt DATABASE_URL för PostgreSQL, eller DATA_DIR för en inbyggd databas.',
  );
}

import { createHash, randomUUID } from 'node:crypto';
import { DatabaseUnusableError } from '../database-unusable-error';
import type { SetupConnection } from '../setup-connection';

export type Migration = { readonly name: string; readonly sql: string };

/** The advisory lock that Prisma's own commands take, so that nobody migrates beside them. */
const migrationLock = 72707369;

/** Runs `work` while no other server, and no command of Prisma's, makes the same database ready. */
export async function withMigrationLock<T>(connection: SetupConnection, work: () => Promise<T>): Promise<T> {
  await connection.query('SELECT pg_advisory_lock($1)', [migrationLock]);
  try {
    return await work();
  } finally {
    await connection.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
  }
}

/**
 * Applies the migrations that the database lacks, in order, each in a transaction of its own together with its row in
 * Prisma's table of migrations. Refuses a database that newer or other code has migrated. Returns the names applied.
 * To be called inside the migration lock.
 */
export async function runMigrations(connection: SetupConnection, migrations: readonly Migration[]): Promise<string[]> {
  await connection.script(migrationTable);
  const applied = await appliedMigrations(connection);
  refuseForeignHistory(applied, migrations);
  const appliedNames = new Set(applied.map(({ name }) => name));
  const missing = migrations.filter(({ name }) => !appliedNames.has(name));
  for (const migration of missing) await apply(connection, migration);
  return missing.map(({ name }) => name);
}

function migrationChecksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}

const migrationTable = `
CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

type AppliedMigration = { readonly name: string; readonly checksum: string; readonly finished: boolean };

async function appliedMigrations(connection: SetupConnection): Promise<AppliedMigration[]> {
  const rows = await connection.query(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows.map((row) => ({
    name: String(row['migration_name']),
    checksum: String(row['checksum']),
    finished: row['finished'] === true,
  }));
}

function refuseForeignHistory(applied: readonly AppliedMigration[], migrations: readonly Migration[]): void {
  const known = new Map(migrations.map(({ name, sql }) => [name, migrationChecksum(sql)]));
  for (const { name, checksum, finished } of applied) {
    if (!finished) {
      throw new DatabaseUnusableError('failed-migration', {
        en: `The migration ${name} was begun and never finished. Restore a backup, or mend the database and mark the migration in _prisma_migrations.`,
        sv: `Databasen blev inte klar vid en tidigare uppgradering (${name}). Återställ en säkerhetskopia eller kontakta den som sköter driften.`,
      });
    }
    const expected = known.get(name);
    if (expected === undefined) {
      throw new DatabaseUnusableError('newer-database', {
        en: `The database is newer than this version of Kraften: it has the migration ${name}, which this version doesn't know. Start the newer version.`,
        sv: `Databasen är nyare än den här versionen av Kraften (${name}). Starta den nyare versionen.`,
      });
    }
    if (expected !== checksum) {
      throw new DatabaseUnusableError('changed-migration', {
        en: `The migration ${name} was changed after it was applied. Migrations are never edited: undo the change and add a new one.`,
        sv: `Databasen är uppgraderad med ett annat innehåll än den här versionen har (${name}). Installera om rätt version av Kraften.`,
      });
    }
  }
}

async function apply(connection: SetupConnection, { name, sql }: Migration): Promise<void> {
  await connection.script('BEGIN');
  try {
    const id = randomUUID();
    await connection.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ($1, $2, $3, clock_timestamp())',
      [id, migrationChecksum(sql), name],
    );
    await connection.script(sql);
    await connection.query(
      'UPDATE _prisma_migrations SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1',
      [id],
    );
    await connection.script('COMMIT');
  } catch (error) {
    await connection.script('ROLLBACK');
    throw new Error(`The migration ${name} failed and was undone`, { cause: error });
  }
}

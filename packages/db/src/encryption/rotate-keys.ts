import type { OwnedDatabase } from '../audit-chain/check-audit-log';
import { DatabaseUnusableError } from '../database-unusable-error';
import { withOwnerOfEmbedded } from '../embedded/owner-of-embedded';
import { withMigrationLock } from '../migrations/run-migrations';
import { withOwnerOfPostgresql } from '../postgresql/owner-of-postgresql';
import type { SetupConnection } from '../setup-connection';
import { encryptedTables } from './encrypted-columns';
import { ensureEncrypted } from './ensure-encrypted';
import { fieldCipher } from './field-cipher';
import type { KeyRing } from './key-ring';
import { type Progress, reencryptTable } from './reencrypt-tables';

export type KeyRotation = {
  readonly currentKeyId: string;
  /** The keys that no row needs any more, and that can be taken out of the ring. */
  readonly retiredKeyIds: readonly string[];
  /** Rows that this run encrypted anew. */
  readonly rows: number;
};

/**
 * Encrypts every row with the first key of the ring, as the owner of the tables. Broken off, it goes on where it was when it
 * is run again. What it did stands in the audit log.
 */
export async function rotateKeys(database: OwnedDatabase, keys: KeyRing, progress: Progress): Promise<KeyRotation> {
  const rotate = async (connection: SetupConnection) =>
    await withMigrationLock(connection, async () => await rotateOn(connection, keys, progress));
  return database.kind === 'embedded'
    ? await withOwnerOfEmbedded(database.directory, rotate)
    : await withOwnerOfPostgresql(database.ownerUrl, rotate);
}

async function rotateOn(connection: SetupConnection, keys: KeyRing, progress: Progress): Promise<KeyRotation> {
  const [row] = await connection.query(`SELECT to_regclass('kraften_private.encryption_key') IS NOT NULL AS known`);
  if (row?.['known'] !== true) throw neverEncrypted();
  const cipher = fieldCipher(keys);
  await ensureEncrypted(connection, cipher, progress);
  let rows = 0;
  for (const table of encryptedTables) {
    rows += await reencryptTable(connection, cipher, { table, wanted: 'other-key', progress });
  }
  const retired = await connection.query('DELETE FROM kraften_private.encryption_key WHERE id <> $1 RETURNING id', [
    cipher.currentKeyId,
  ]);
  const rotation = { currentKeyId: cipher.currentKeyId, retiredKeyIds: retired.map(({ id }) => String(id)), rows };
  if (rows > 0 || retired.length > 0) {
    await connection.query(
      `INSERT INTO audit_entry (actor_kind, action, details) VALUES ('operator', 'encryption:rotate', $1::jsonb)`,
      [JSON.stringify(rotation)],
    );
  }
  return rotation;
}

function neverEncrypted(): DatabaseUnusableError {
  return new DatabaseUnusableError('older-database', {
    en: 'The database is older than the encryption of fields. Start the server once to bring it up to date.',
    sv: 'Databasen är äldre än den här versionen av Kraften. Starta Kraften en gång, så uppgraderas och krypteras den.',
  });
}

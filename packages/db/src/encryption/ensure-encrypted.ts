import { DatabaseUnusableError } from '../database-unusable-error';
import type { SetupConnection } from '../setup-connection';
import { encryptedColumnsOf, encryptedTables } from './encrypted-columns';
import { type FieldCipher, UndecryptableError } from './field-cipher';
import { type Progress, reencryptTable } from './reencrypt-tables';

/**
 * Sees to it that nothing is kept plain: refuses keys that aren't those of the database, and encrypts what an earlier
 * version left. A table that is done isn't gone through again. To be called inside the migration lock.
 */
export async function ensureEncrypted(
  connection: SetupConnection,
  cipher: FieldCipher,
  progress: Progress = () => undefined,
): Promise<void> {
  await ensureKeys(connection, cipher);
  const rows = await connection.query('SELECT table_name, columns FROM kraften_private.encrypted_table');
  const done = new Map(rows.map((row) => [String(row['table_name']), String(row['columns'])]));
  for (const table of encryptedTables) {
    const columns = [...encryptedColumnsOf(table).keys()].sort().join(' ');
    if (done.get(table) === columns) continue;
    await reencryptTable(connection, cipher, { table, wanted: 'plain', progress });
    await forgetPlain(connection, table);
    await connection.query(
      `INSERT INTO kraften_private.encrypted_table (table_name, columns) VALUES ($1, $2)
       ON CONFLICT (table_name) DO UPDATE SET columns = excluded.columns`,
      [table, columns],
    );
  }
}

/** What was plain still lies in the table's dead rows, in its statistics and in the log, also after a start that was broken off. */
async function forgetPlain(connection: SetupConnection, table: string): Promise<void> {
  const [row] = await connection.query(`SELECT EXISTS (SELECT FROM "${table}") AS used`);
  if (row?.['used'] !== true) return;
  await connection.script(`VACUUM (FULL, ANALYZE) "${table}"`);
  await connection.forgetChanges?.();
}

/** What a key writes about itself, so that a wrong one is known at once. */
const proofPlace = 'encryption_key.proof';

/** Refuses to go on without the keys that rows may be encrypted with; notes the current one before it is used. */
export async function ensureKeys(connection: SetupConnection, cipher: FieldCipher): Promise<void> {
  for (const { id, proof } of await notedKeys(connection)) {
    if (!cipher.keyIds.includes(id)) throw missingKey(id);
    if (!fits(cipher, id, proof)) throw wrongKey(id);
  }
  const { currentKeyId } = cipher;
  await connection.query(
    'INSERT INTO kraften_private.encryption_key (id, proof) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING',
    [currentKeyId, cipher.encrypt(proofPlace, currentKeyId)],
  );
}

async function notedKeys(connection: SetupConnection): Promise<{ readonly id: string; readonly proof: string }[]> {
  const rows = await connection.query('SELECT id, proof FROM kraften_private.encryption_key ORDER BY id');
  return rows.map((row) => ({ id: String(row['id']), proof: String(row['proof']) }));
}

function fits(cipher: FieldCipher, id: string, proof: string): boolean {
  try {
    return cipher.decrypt(proofPlace, proof) === id;
  } catch (error) {
    if (error instanceof UndecryptableError) return false;
    throw error;
  }
}

function missingKey(id: string): DatabaseUnusableError {
  return new DatabaseUnusableError('missing-key', {
    en: `The database needs the encryption key ${id}, which isn't among those given.`,
    sv: `Databasen är krypterad med nyckeln ${id}, som saknas. Lägg till den i ENCRYPTION_KEYS eller i nyckelfilen. Utan den går personuppgifterna inte att läsa.`,
  });
}

function wrongKey(id: string): DatabaseUnusableError {
  return new DatabaseUnusableError('wrong-key', {
    en: `The encryption key ${id} isn't the one that the database is encrypted with.`,
    sv: `Krypteringsnyckeln ${id} är inte den som databasen är krypterad med. Kontrollera ENCRYPTION_KEYS eller nyckelfilen, och hämta rätt nyckel ur säkerhetskopian.`,
  });
}
